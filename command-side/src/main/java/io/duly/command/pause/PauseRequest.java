package io.duly.command.pause;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.pause.Pause;
import io.duly.events.pause.PauseClock;
import io.duly.events.shared.PauseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long the ladder is to wait, and why.
 *
 * @param from today where it is not given
 * @param until the last day
 */
public record PauseRequest(@Nullable LocalDate from, LocalDate until, PauseClock clock, String reason) {

    public PauseRequest {
        Check.date("until", until);
        if (from != null) {
            Check.date("from", from);
            if (until.isBefore(from)) {
                throw new InvalidCommand("until", "must not be before from");
            }
        }
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }

    Pause named(PauseId pauseId, LocalDate today) {
        return new Pause(pauseId, from == null ? today : from, until, clock, reason);
    }

    /** A request without its first day repeats one that began on any. */
    boolean repeats(Pause pause) {
        return named(pause.pauseId(), pause.from()).equals(pause);
    }
}
