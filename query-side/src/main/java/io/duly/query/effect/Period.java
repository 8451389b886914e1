package io.duly.query.effect;

import io.duly.query.web.CalendarYear;
import io.duly.query.web.InvalidRequest;
import java.time.LocalDate;

/** The days of a report, both ends included. */
record Period(LocalDate from, LocalDate to) {

    /** @throws InvalidRequest when it ends before it begins */
    Period {
        CalendarYear.require("from", from);
        CalendarYear.require("to", to);
        if (from.isAfter(to)) {
            throw new InvalidRequest("from", "is after to");
        }
    }
}
