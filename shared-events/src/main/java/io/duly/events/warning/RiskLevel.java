package io.duly.events.warning;

/** How likely a customer is to pay late, as far as its warning signs tell. */
public enum RiskLevel {
    LOW(0),
    ELEVATED(30),
    HIGH(60);

    private final int from;

    RiskLevel(int from) {
        this.from = from;
    }

    public static RiskLevel of(int score) {
        return score >= HIGH.from ? HIGH : score >= ELEVATED.from ? ELEVATED : LOW;
    }

    public boolean reaches(RiskLevel other) {
        return compareTo(other) >= 0;
    }
}
