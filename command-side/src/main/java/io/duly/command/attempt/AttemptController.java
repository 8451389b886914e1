package io.duly.command.attempt;

import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.AttemptSubject;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.StepId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Translates HTTP into commands about attempts to reach a customer. It holds no rule of its own. */
@RestController
class AttemptController {

    record SubjectRequest(
            @NotNull DealId dealId,
            @NotNull InstalmentId instalmentId,
            @Nullable StepId step) {

        AttemptSubject subject() {
            return new AttemptSubject(dealId, instalmentId, step);
        }
    }

    record AttemptRequest(
            @NotNull ContactPersonId personId,
            @NotNull ContactChannelId channelId,
            @NotNull Instant at,
            @NotNull AttemptOutcome outcome,
            @Nullable String note,
            @NotNull List<@NotNull @Valid SubjectRequest> about,
            @Nullable LocalDate nextContactOn) {}

    private final Commands commands;

    AttemptController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/api/customers/{customerId}/contact-attempts/{attemptId}")
    ResponseEntity<Void> record(
            @PathVariable CustomerId customerId,
            @PathVariable AttemptId attemptId,
            IfMatch ifMatch,
            @Valid @RequestBody AttemptRequest body) {
        return commands.send(
                new RecordAttempt(
                        customerId,
                        attemptId,
                        body.personId(),
                        body.channelId(),
                        body.at(),
                        body.outcome(),
                        body.note(),
                        body.about().stream().map(SubjectRequest::subject).toList(),
                        body.nextContactOn()),
                ifMatch);
    }
}
