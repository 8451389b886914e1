package io.duly.query.pause;

import io.duly.events.contact.ChannelKind;
import io.duly.events.pause.PauseClock;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PauseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pause.
 *
 * @param customerName null while the customer is not known here yet
 * @param dealId null where all deals of the customer wait
 * @param instalmentId null where all instalments wait
 * @param channels only what goes these ways waits; where there are none, everything does
 * @param until the last day that was asked for
 * @param lastDay the last day that it came to; it is before the first where the pause was called off in time
 * @param endedOn null where nobody ended it before its last day, as everything about its ending
 */
record PauseItem(
        PauseId pauseId,
        PauseScope scope,
        State state,
        CustomerId customerId,
        @Nullable String customerName,
        @Nullable DealId dealId,
        @Nullable String dealTitle,
        @Nullable InstalmentId instalmentId,
        @Nullable String invoiceNumber,
        @Nullable LocalDate dueOn,
        List<ChannelKind> channels,
        LocalDate from,
        LocalDate until,
        LocalDate lastDay,
        PauseClock clock,
        String reason,
        Instant askedAt,
        String askedBy,
        @Nullable String askedByName,
        @Nullable LocalDate endedOn,
        @Nullable String endedBecause,
        @Nullable String endedBy,
        @Nullable String endedByName) {

    /** Where a pause stands on a day. */
    enum State {
        AHEAD,
        STANDING,
        OVER;

        static State of(LocalDate from, LocalDate lastDay, LocalDate today) {
            if (lastDay.isBefore(today) || lastDay.isBefore(from)) {
                return OVER;
            }
            return from.isAfter(today) ? AHEAD : STANDING;
        }
    }
}
