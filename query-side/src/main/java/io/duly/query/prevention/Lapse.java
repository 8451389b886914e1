package io.duly.query.prevention;

/** Why an action can no longer be done, apart from its own last day. */
enum Lapse {
    /** The deal moved on to a later stage without it. */
    STAGE_LEFT,
    /** The deal was closed. */
    CLOSED
}
