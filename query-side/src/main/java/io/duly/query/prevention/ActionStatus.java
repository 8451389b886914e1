package io.duly.query.prevention;

/** How a prevention action stands on a day. */
enum ActionStatus {
    /** Its day is still to come, or is not known yet. */
    UPCOMING,
    /** Today is its day. */
    DUE,
    /** Its day has passed, and it still helps to do it. */
    OVERDUE,
    DONE,
    /** After its day. */
    DONE_LATE,
    WAIVED,
    /** It was not done while it would have helped. */
    MISSED,
    /** The deal ended, or had left the stage already, before the action could be asked for: nobody missed it. */
    NOT_NEEDED
}
