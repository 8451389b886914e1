package io.duly.events.pause;

import io.duly.events.shared.PauseId;
import java.time.LocalDate;

/** The days, both included, on which the ladder is made to wait, and why. */
public record Pause(PauseId pauseId, LocalDate from, LocalDate until, PauseClock clock, String reason) {

    public Pause {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until is before from");
        }
    }
}
