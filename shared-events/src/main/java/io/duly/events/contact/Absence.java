package io.duly.events.contact;

import io.duly.events.shared.ContactPersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days, both included, on which a person is away, and who answers meanwhile. */
public record Absence(
        LocalDate from, LocalDate until, @Nullable ContactPersonId substitute) {

    public Absence {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("until is before from");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean overlaps(Absence other) {
        return !other.until.isBefore(from) && !other.from.isAfter(until);
    }
}
