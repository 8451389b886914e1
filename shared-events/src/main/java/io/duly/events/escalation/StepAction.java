package io.duly.events.escalation;

/** What a step asks to be done. */
public enum StepAction {
    EMAIL,
    CALL,
    CREDIT_HOLD,
    CLAIM_LETTER,
    HAND_OVER
}
