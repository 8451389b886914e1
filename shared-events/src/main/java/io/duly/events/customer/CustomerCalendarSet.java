package io.duly.events.customer;

import io.duly.events.shared.CalendarId;
import io.duly.events.shared.CustomerId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said where the customer works.
 *
 * @param calendar on which days it works; null when that is not known
 * @param zone whose clock hangs on its wall; null when that is not known
 */
public record CustomerCalendarSet(
        CustomerId customerId,
        @Nullable CalendarId calendar,
        @Nullable ZoneId zone) implements AccountEvent {}
