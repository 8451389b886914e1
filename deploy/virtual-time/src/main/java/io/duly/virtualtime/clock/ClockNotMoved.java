package io.duly.virtualtime.clock;

import java.time.Instant;

/** The clock was not moved. */
public final class ClockNotMoved extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Why the clock was not moved. */
    public enum Reason {
        CLOCK_IS_REAL,
        CLOCK_GOES_FORWARD
    }

    private final Reason reason;

    private ClockNotMoved(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    static ClockNotMoved becauseItIsReal() {
        return new ClockNotMoved(
                Reason.CLOCK_IS_REAL, "this service tells the real time; it was not started with a clock to set");
    }

    static ClockNotMoved backFrom(Instant now) {
        return new ClockNotMoved(Reason.CLOCK_GOES_FORWARD, "the clock stands at " + now + " and does not go back");
    }

    public Reason reason() {
        return reason;
    }
}
