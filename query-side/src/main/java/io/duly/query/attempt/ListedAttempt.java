package io.duly.query.attempt;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.ChannelKind;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.StepId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to reach a customer.
 *
 * @param personName null where the person is not known here yet, as everything about the channel
 * @param by who made it
 */
public record ListedAttempt(
        AttemptId attemptId,
        Instant at,
        AttemptOutcome outcome,
        ContactPersonId personId,
        @Nullable String personName,
        TriedChannel channel,
        @Nullable String note,
        List<TriedDebt> about,
        @Nullable LocalDate nextContactOn,
        String by,
        @Nullable String byName,
        String role,
        Instant recordedAt) {

    /** The way in which somebody was tried. */
    public record TriedChannel(
            ContactChannelId channelId,
            @Nullable ChannelKind kind,
            @Nullable String address) {}

    /**
     * A debt that it was about.
     *
     * @param dealTitle null while the deal is not known here yet, as everything about the debt
     * @param step the step of the ladder that it carried out; null where it was none
     */
    public record TriedDebt(
            DealId dealId,
            @Nullable String dealTitle,
            InstalmentId instalmentId,
            @Nullable String invoiceNumber,
            @Nullable LocalDate dueOn,
            @Nullable StepId step) {}
}
