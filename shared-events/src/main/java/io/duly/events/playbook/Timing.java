package io.duly.events.playbook;

/** So many working days after an anchor, or before it when negative. */
public record Timing(Anchor anchor, int workingDays) {

    public Timing {
        if (workingDays < -250 || workingDays > 250) {
            throw new IllegalArgumentException("workingDays is outside -250 to 250");
        }
        if (workingDays < 0 && anchor != Anchor.DUE_DATE) {
            throw new IllegalArgumentException(
                    "workingDays before an anchor are for the due date only: no other is known in advance");
        }
    }
}
