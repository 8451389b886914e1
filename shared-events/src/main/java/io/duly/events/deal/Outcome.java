package io.duly.events.deal;

/** How a deal ended. */
public enum Outcome {
    /** The money has arrived. */
    PAID,
    /** No contract came about. */
    LOST,
    /** Called off, with nothing left to pay. */
    CANCELLED,
    /** The debt was given up. */
    WRITTEN_OFF
}
