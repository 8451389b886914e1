package io.duly.command.calendar;

/** What kind of day it is, and so why people work on it or do not. */
enum DayKind {
    WORKING_DAY,
    WEEKEND,
    HOLIDAY,
    /** The holiday is on a weekend. */
    CARRIED_OVER,
    /** A day off that was moved here from another day. */
    MOVED_DAY_OFF,
    /** Its day off was moved to another day. */
    MOVED_WORKING_DAY
}
