package io.duly.query.worklist;

/** How a step stands that was taken. */
enum StepState {
    DUE,
    DONE,
    /** The instalment is settled, a later step took its place, or the due date that it was about has passed. */
    NO_LONGER_NEEDED
}
