package io.duly.command.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A command that records what has happened. None of its business dates lies after the creditor's day: what people
 * expect or promise is no fact. Every command with such a date is one; the command bus holds them to it.
 */
public interface Fact {

    /** The business dates by the names of their fields. */
    Map<String, LocalDate> happenedOn();

    /** The moments at which it happened by the names of their fields; none of them lies ahead either. */
    default Map<String, Instant> happenedAt() {
        return Map.of();
    }
}
