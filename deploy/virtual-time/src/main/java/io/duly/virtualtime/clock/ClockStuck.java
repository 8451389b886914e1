package io.duly.virtualtime.clock;

/** The clock cannot move on, because some work of the present moment does not end. */
public final class ClockStuck extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ClockStuck(String work) {
        super("time cannot go on: " + work);
    }
}
