package io.duly.events.contact;

/** How well a customer can be reached: n persons, each in n ways. */
public enum CoverageLevel {
    BELOW(0),
    THREE_BY_THREE(3),
    FOUR_BY_FOUR(4);

    private final int n;

    CoverageLevel(int n) {
        this.n = n;
    }

    /** The number of persons that the level takes, and of ways to reach each. */
    public int n() {
        return n;
    }

    public boolean reaches(CoverageLevel other) {
        return compareTo(other) >= 0;
    }
}
