package io.duly.query.worklist;

/** What was decided about a step. */
enum StepOutcome {
    TAKEN,
    SKIPPED
}
