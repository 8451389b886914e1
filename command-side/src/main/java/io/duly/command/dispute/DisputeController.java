package io.duly.command.dispute;

import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.events.deal.DisputeReason;
import io.duly.events.deal.DisputeResolution;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.UserName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Translates HTTP into commands about disputes. It holds no rule of its own. */
@RestController
@RequestMapping("/api/deals/{dealId}/disputes/{disputeId}")
class DisputeController {

    record DisputeRequest(
            @NotNull InstalmentId instalmentId,
            @NotNull Money amount,
            @NotNull DisputeReason reason,
            @NotNull UserName owner,
            @NotNull LocalDate deadline,
            @NotNull LocalDate raisedOn,
            @Nullable List<@NotNull String> documents,
            @Nullable String note) {}

    record DisputeChangeRequest(
            @Nullable Money amount,
            @Nullable UserName owner,
            @Nullable LocalDate deadline,
            @NotNull String reason) {}

    record ResolutionRequest(
            @NotNull DisputeResolution resolution,
            @Nullable CreditNoteId creditNoteId,
            @NotNull LocalDate resolvedOn,
            @Nullable String note) {}

    private final Commands commands;

    DisputeController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping
    ResponseEntity<Void> raise(
            @PathVariable DealId dealId,
            @PathVariable DisputeId disputeId,
            IfMatch ifMatch,
            @Valid @RequestBody DisputeRequest body) {
        return commands.send(
                new RaiseDispute(
                        dealId,
                        disputeId,
                        body.instalmentId(),
                        body.amount(),
                        body.reason(),
                        body.owner(),
                        body.deadline(),
                        body.raisedOn(),
                        body.documents() == null ? List.of() : body.documents(),
                        body.note()),
                ifMatch);
    }

    @PutMapping("/change")
    ResponseEntity<Void> change(
            @PathVariable DealId dealId,
            @PathVariable DisputeId disputeId,
            IfMatch ifMatch,
            @Valid @RequestBody DisputeChangeRequest body) {
        return commands.send(
                new ChangeDispute(dealId, disputeId, body.amount(), body.owner(), body.deadline(), body.reason()),
                ifMatch);
    }

    @PutMapping("/resolution")
    ResponseEntity<Void> resolve(
            @PathVariable DealId dealId,
            @PathVariable DisputeId disputeId,
            IfMatch ifMatch,
            @Valid @RequestBody ResolutionRequest body) {
        return commands.send(
                new ResolveDispute(
                        dealId, disputeId, body.resolution(), body.creditNoteId(), body.resolvedOn(), body.note()),
                ifMatch);
    }
}
