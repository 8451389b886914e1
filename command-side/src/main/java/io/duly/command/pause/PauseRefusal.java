package io.duly.command.pause;

import io.duly.command.refusal.Reason;

/** Why a command about a pause is refused. */
public enum PauseRefusal implements Reason {
    PAUSE_EXISTS,
    PAUSE_UNKNOWN,
    /** It would begin or end before today. */
    PAUSE_IN_THE_PAST,
    /** It would last longer than a year. */
    PAUSE_TOO_LONG,
    PAUSE_OVER
}
