package io.duly.state.money;

import java.time.LocalDate;

/** The earlier and the later of two days. */
final class Days {

    private Days() {}

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
