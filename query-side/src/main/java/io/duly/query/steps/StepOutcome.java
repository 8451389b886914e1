package io.duly.query.steps;

/** What was decided about a step. */
enum StepOutcome {
    TAKEN,
    SKIPPED
}
