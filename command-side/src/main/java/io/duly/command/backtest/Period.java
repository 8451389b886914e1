package io.duly.command.backtest;

import io.duly.command.refusal.InvalidCommand;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The creditor's days that a backtest reports. */
record Period(LocalDate from, LocalDate to) {

    /** Ten years, with their leap days. */
    static final int MOST_DAYS = 3653;

    Period {
        if (from.isAfter(to)) {
            throw new InvalidCommand("from", "must not be after to");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new InvalidCommand("from", "must not lie " + MOST_DAYS + " days or more before to");
        }
    }

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    Instant start(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The last moment. */
    Instant end(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }
}
