package io.duly.query.pause;

/** What waits. */
public enum PauseScope {
    CUSTOMER,
    CHANNEL,
    DEAL,
    INSTALMENT;

    static PauseScope of(boolean deal, boolean instalment, boolean channels) {
        if (deal) {
            return instalment ? INSTALMENT : DEAL;
        }
        return channels ? CHANNEL : CUSTOMER;
    }
}
