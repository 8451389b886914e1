package io.duly.query.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The years about which a question can be meant. */
public final class CalendarYear {

    private static final int FIRST = 1;
    private static final int LAST = 9999;

    private CalendarYear() {}

    /** @throws InvalidRequest when the day lies outside */
    public static void require(String field, LocalDate day) {
        require(field, day.getYear());
    }

    /** @throws InvalidRequest when the moment lies outside */
    public static void require(String field, Instant moment) {
        require(field, moment.atOffset(ZoneOffset.UTC).getYear());
    }

    private static void require(String field, int year) {
        if (year < FIRST || year > LAST) {
            throw new InvalidRequest(field, "is outside the years 1 to 9999");
        }
    }
}
