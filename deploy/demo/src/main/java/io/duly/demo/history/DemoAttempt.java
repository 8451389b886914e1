package io.duly.demo.history;

import io.duly.command.attempt.RecordAttempt;
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

/** An attempt to reach a customer whose moment is that at which it is played. */
record DemoAttempt(
        CustomerId customerId,
        AttemptId attemptId,
        ContactPersonId personId,
        ContactChannelId channelId,
        AttemptOutcome outcome,
        String note,
        AttemptSubject about,
        @Nullable LocalDate nextContactOn) {

    RecordAttempt at(Instant moment) {
        return new RecordAttempt(
                customerId, attemptId, personId, channelId, moment, outcome, note, List.of(about), nextContactOn);
    }
}
