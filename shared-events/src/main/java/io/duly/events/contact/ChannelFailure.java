package io.duly.events.contact;

/** What came of trying to reach somebody through a channel. */
public enum ChannelFailure {
    BOUNCED,
    WRONG_NUMBER,
    NO_LONGER_IN_USE
}
