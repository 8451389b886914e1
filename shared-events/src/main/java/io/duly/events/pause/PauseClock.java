package io.duly.events.pause;

/** What a pause makes of the days that it lasts. */
public enum PauseClock {
    /** The debt grows older meanwhile: what its age deserves comes afterwards. */
    RUNS,
    /** The days do not count towards the steps after the due date: those move. The debt ages all the same. */
    STOPS
}
