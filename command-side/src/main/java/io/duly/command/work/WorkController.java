package io.duly.command.work;

import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WorkEntryId;
import io.duly.events.work.WorkOutcome;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Translates HTTP into commands about the work about a customer. It holds no rule of its own. */
@RestController
@RequestMapping("/api/customers/{customerId}/work")
class WorkController {

    record ResubmissionRequest(
            @NotNull LocalDate until, @NotNull String reason) {}

    record HandOverRequest(@NotNull UserName to, @NotNull String reason) {}

    record CompletionRequest(
            @NotNull WorkOutcome outcome, @Nullable String note) {}

    private final Commands commands;

    WorkController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/claim")
    ResponseEntity<Void> claim(@PathVariable CustomerId customerId, IfMatch ifMatch) {
        return commands.send(new ClaimWork(customerId), ifMatch);
    }

    @PutMapping("/release")
    ResponseEntity<Void> release(@PathVariable CustomerId customerId, IfMatch ifMatch) {
        return commands.send(new ReleaseWork(customerId), ifMatch);
    }

    @PutMapping("/resubmissions/{resubmissionId}")
    ResponseEntity<Void> resubmit(
            @PathVariable CustomerId customerId,
            @PathVariable WorkEntryId resubmissionId,
            IfMatch ifMatch,
            @Valid @RequestBody ResubmissionRequest body) {
        return commands.send(new ResubmitWork(customerId, resubmissionId, body.until(), body.reason()), ifMatch);
    }

    @PutMapping("/hand-overs/{handOverId}")
    ResponseEntity<Void> handOver(
            @PathVariable CustomerId customerId,
            @PathVariable WorkEntryId handOverId,
            IfMatch ifMatch,
            @Valid @RequestBody HandOverRequest body) {
        return commands.send(new HandOverWork(customerId, handOverId, body.to(), body.reason()), ifMatch);
    }

    @PutMapping("/completions/{completionId}")
    ResponseEntity<Void> complete(
            @PathVariable CustomerId customerId,
            @PathVariable WorkEntryId completionId,
            IfMatch ifMatch,
            @Valid @RequestBody CompletionRequest body) {
        return commands.send(new CompleteWork(customerId, completionId, body.outcome(), body.note()), ifMatch);
    }
}
