package io.duly.command.plan;

import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.events.plan.BreachRule;
import io.duly.events.plan.PlanConsequence;
import io.duly.events.plan.PlanKind;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PlanId;
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

/** Translates HTTP into commands about payment plans. It holds no rule of its own. */
@RestController
@RequestMapping("/api/deals/{dealId}/payment-plans/{planId}")
class PlanController {

    record PlanRequest(
            @NotNull List<@NotNull InstalmentId> instalments,
            @NotNull List<@NotNull @Valid PlannedPartRequest> parts,
            @NotNull PlanKind kind,
            @NotNull LocalDate agreedOn,
            @Nullable ContactPersonId personId,
            @NotNull @Valid BreachRuleRequest rule,
            @NotNull PlanConsequence onBreach,
            @Nullable String document,
            @Nullable String note) {}

    record PlannedPartRequest(
            @NotNull LocalDate on, @NotNull Money amount) {}

    record BreachRuleRequest(
            @NotNull Integer workingDaysLate, @NotNull Integer missedParts) {}

    record PlanWithdrawalRequest(@NotNull String reason) {}

    private final Commands commands;

    PlanController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping
    ResponseEntity<Void> agree(
            @PathVariable DealId dealId,
            @PathVariable PlanId planId,
            IfMatch ifMatch,
            @Valid @RequestBody PlanRequest body) {
        return commands.send(
                new AgreePaymentPlan(
                        dealId,
                        planId,
                        body.instalments(),
                        body.parts().stream()
                                .map(part -> new AgreePaymentPlan.Part(part.on(), part.amount()))
                                .toList(),
                        body.kind(),
                        body.agreedOn(),
                        body.personId(),
                        new BreachRule(
                                body.rule().workingDaysLate(), body.rule().missedParts()),
                        body.onBreach(),
                        body.document(),
                        body.note()),
                ifMatch);
    }

    @PutMapping("/withdrawal")
    ResponseEntity<Void> withdraw(
            @PathVariable DealId dealId,
            @PathVariable PlanId planId,
            IfMatch ifMatch,
            @Valid @RequestBody PlanWithdrawalRequest body) {
        return commands.send(new WithdrawPaymentPlan(dealId, planId, body.reason()), ifMatch);
    }
}
