package io.duly.command.workplace;

import io.duly.command.calendar.WorkingCalendars;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.CustomerId;
import java.time.ZoneId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Say where the customer works. What is null is not known, or no longer.
 *
 * @param calendar one that Duly knows
 */
public record SetCustomerCalendar(
        @TargetAggregateIdentifier CustomerId customerId,
        @Nullable CalendarId calendar,
        @Nullable ZoneId zone) {

    public SetCustomerCalendar {
        if (calendar != null) {
            WorkingCalendars.named(calendar);
        }
    }
}
