package io.duly.command.prevention;

import io.duly.command.refusal.InvalidCommand;
import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;
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

/** Translates HTTP into commands about prevention. It holds no rule of its own. */
@RestController
@RequestMapping("/api/deals/{dealId}")
class PreventionController {

    record DoneRequest(
            @Nullable LocalDate doneOn,
            @Nullable String note,
            @Nullable String document,
            @Nullable ContactPersonId contact) {}

    record ReasonRequest(@NotNull String reason) {}

    record PlaybookRequest(
            @NotNull PlaybookId playbookId, @NotNull Integer version) {

        PlaybookVersion playbook() {
            if (version < 1) {
                throw new InvalidCommand("version", "is counted from 1");
            }
            return new PlaybookVersion(playbookId, version);
        }
    }

    private final Commands commands;

    PreventionController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/prevention/{action}")
    ResponseEntity<Void> done(
            @PathVariable DealId dealId,
            @PathVariable ActionId action,
            IfMatch ifMatch,
            @Valid @RequestBody DoneRequest body) {
        return commands.send(
                new FinishPreventionAction(dealId, action, body.doneOn(), body.note(), body.document(), body.contact()),
                ifMatch);
    }

    @PutMapping("/prevention/{action}/waiver")
    ResponseEntity<Void> waive(
            @PathVariable DealId dealId,
            @PathVariable ActionId action,
            IfMatch ifMatch,
            @Valid @RequestBody ReasonRequest body) {
        return commands.send(new WaivePreventionAction(dealId, action, body.reason()), ifMatch);
    }

    @PutMapping("/coverage-waiver")
    ResponseEntity<Void> waiveCoverage(
            @PathVariable DealId dealId, IfMatch ifMatch, @Valid @RequestBody ReasonRequest body) {
        return commands.send(new WaiveCoverage(dealId, body.reason()), ifMatch);
    }

    @PutMapping("/signing-approval")
    ResponseEntity<Void> approve(@PathVariable DealId dealId, IfMatch ifMatch, @Valid @RequestBody ReasonRequest body) {
        return commands.send(new ApproveSigning(dealId, body.reason()), ifMatch);
    }

    @PutMapping("/playbook")
    ResponseEntity<Void> follow(
            @PathVariable DealId dealId, IfMatch ifMatch, @Valid @RequestBody PlaybookRequest body) {
        return commands.send(new FollowPlaybook(dealId, body.playbook()), ifMatch);
    }
}
