package io.duly.virtualtime.clock;

/** Time cannot go on, because something at this moment does not come to its end. */
public final class Stuck extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    Stuck(String who) {
        super("time cannot go on: " + who);
    }
}
