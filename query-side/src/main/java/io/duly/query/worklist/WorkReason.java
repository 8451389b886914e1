package io.duly.query.worklist;

/** Why one customer comes before another in the work list. */
enum WorkReason {
    AMOUNT,
    OVERDUE,
    AGE,
    RISK,
    BROKEN_PROMISE,
    DUE_TODAY,
    LIMITATION
}
