package io.duly.command.deal;

import io.duly.access.Sight;
import io.duly.command.refusal.Check;
import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.UserName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Translates HTTP into commands that lead a deal from stage to stage. It holds no rule of its own. */
@RestController
@RequestMapping("/api/deals/{dealId}")
class DealController {

    record OpenRequest(
            @NotNull CustomerId customerId,
            @NotNull String title,
            @NotNull Money value,
            @NotNull LocalDate openedOn,
            @Nullable UserName salesperson,
            @Nullable PolicyId policyId,
            @Nullable PlaybookId playbookId) {}

    record TermsRequest(
            @NotNull Integer netDays,
            @Nullable DueDateRoll roll,
            @NotNull LocalDate agreedOn) {}

    record ContractRequest(
            @NotNull String contractNumber, @NotNull LocalDate signedOn) {}

    record DeliveryRequest(
            @NotNull LocalDate deliveredOn, @Nullable String document) {}

    record ClosingRequest(
            @NotNull Outcome outcome,
            @NotNull LocalDate closedOn,
            @Nullable String reason) {}

    private final Commands commands;
    private final OwnSales sales;

    DealController(Commands commands, OwnSales sales) {
        this.commands = commands;
        this.sales = sales;
    }

    @PutMapping
    ResponseEntity<Void> open(
            @PathVariable DealId dealId,
            IfMatch ifMatch,
            @Valid @RequestBody OpenRequest body,
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight) {
        var salesperson = body.salesperson() == null ? sight.viewer().name() : body.salesperson();
        sales.requireOwn(sight, body.customerId(), salesperson);
        var command = new OpenDeal(
                dealId,
                body.customerId(),
                body.title(),
                body.value(),
                body.openedOn(),
                salesperson,
                body.policyId(),
                Origin.ENTERED,
                body.playbookId());
        return commands.send(command, ifMatch);
    }

    @PutMapping("/payment-terms")
    ResponseEntity<Void> agreeTerms(
            @PathVariable DealId dealId, IfMatch ifMatch, @Valid @RequestBody TermsRequest body) {
        var roll = body.roll() == null ? DueDateRoll.NONE : body.roll();
        var terms = Check.value(() -> new PaymentTerms(body.netDays(), roll));
        return commands.send(new AgreePaymentTerms(dealId, terms, body.agreedOn()), ifMatch);
    }

    @PutMapping("/contract")
    ResponseEntity<Void> signContract(
            @PathVariable DealId dealId, IfMatch ifMatch, @Valid @RequestBody ContractRequest body) {
        return commands.send(new SignContract(dealId, body.contractNumber(), body.signedOn()), ifMatch);
    }

    @PutMapping("/delivery")
    ResponseEntity<Void> recordDelivery(
            @PathVariable DealId dealId, IfMatch ifMatch, @Valid @RequestBody DeliveryRequest body) {
        return commands.send(new RecordDelivery(dealId, body.deliveredOn(), body.document()), ifMatch);
    }

    @PutMapping("/closing")
    ResponseEntity<Void> close(@PathVariable DealId dealId, IfMatch ifMatch, @Valid @RequestBody ClosingRequest body) {
        return commands.send(new CloseDeal(dealId, body.outcome(), body.closedOn(), body.reason()), ifMatch);
    }
}
