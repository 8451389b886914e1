package io.duly.events.contact;

/** What came of a try to reach somebody at a customer. */
public enum AttemptOutcome {
    REACHED,
    NO_ANSWER,
    MESSAGE_LEFT,
    PROMISES,
    DISPUTES,
    ASKS_FOR_DOCUMENTS,
    WRONG_NUMBER,
    LEFT_COMPANY,
    /** The person will not pay, or will not talk about it. */
    REFUSES,
    OTHER;

    /** Whether somebody spoke with us. */
    public boolean isTalk() {
        return switch (this) {
            case REACHED, PROMISES, DISPUTES, ASKS_FOR_DOCUMENTS, REFUSES -> true;
            case NO_ANSWER, MESSAGE_LEFT, WRONG_NUMBER, LEFT_COMPANY, OTHER -> false;
        };
    }

    /** Whether the way to the person was open, and nobody was at its end: the next one is to be tried. */
    public boolean isSilence() {
        return this == NO_ANSWER || this == MESSAGE_LEFT;
    }
}
