package io.duly.events.escalation;

/** Who on the creditor's side does a step. */
public enum StepOwner {
    SYSTEM,
    SALESPERSON,
    COLLECTOR,
    HEAD_OF_SALES,
    HEAD_OF_COLLECTIONS,
    LAWYER
}
