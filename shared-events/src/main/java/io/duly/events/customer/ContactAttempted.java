package io.duly.events.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.AttemptSubject;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tried to reach a person through a channel, about one or several debts.
 *
 * @param note null where there is nothing to add to the outcome
 * @param nextContactOn the day on which the customer is to be contacted again; null where none was named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactAttempted(
        CustomerId customerId,
        AttemptId attemptId,
        ContactPersonId personId,
        ContactChannelId channelId,
        Instant at,
        AttemptOutcome outcome,
        @Nullable String note,
        List<AttemptSubject> about,
        @Nullable LocalDate nextContactOn)
        implements AttemptEvent {

    public ContactAttempted {
        about = List.copyOf(about);
    }
}
