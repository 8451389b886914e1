package io.duly.query.web;

import java.time.Instant;
import java.time.LocalDate;

/** The years about which a question can be meant. */
public final class CalendarYear {

    private static final int FIRST = 1;
    private static final int LAST = 9999;

    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private CalendarYear() {}

    /** @throws InvalidRequest when the day lies outside */
    public static void require(String field, LocalDate day) {
        require(field, day.getYear());
    }

    /** @throws InvalidRequest when the moment lies outside; the outermost moments of all have no year to ask for */
    public static void require(String field, Instant moment) {
        if (moment.isBefore(BEGINNING) || moment.isAfter(END)) {
            throw outside(field);
        }
    }

    private static void require(String field, int year) {
        if (year < FIRST || year > LAST) {
            throw outside(field);
        }
    }

    private static InvalidRequest outside(String field) {
        return new InvalidRequest(field, "is outside the years " + FIRST + " to " + LAST);
    }
}
