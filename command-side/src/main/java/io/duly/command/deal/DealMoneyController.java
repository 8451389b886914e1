package io.duly.command.deal;

import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.MoveId;
import io.duly.events.shared.PaymentId;
import io.duly.events.shared.RefundId;
import io.duly.events.shared.ReversalId;
import io.duly.events.shared.WriteOffId;
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

/** Translates HTTP into commands that move a deal's money. PUT, because the caller names each invoice and payment. */
@RestController
@RequestMapping("/api/deals/{dealId}")
class DealMoneyController {

    record InvoiceRequest(
            @NotNull String number,
            @NotNull LocalDate issuedOn,
            @NotNull List<@NotNull @Valid PartRequest> instalments) {}

    record PartRequest(@NotNull Money amount, @Nullable LocalDate dueOn) {}

    record PaymentRequest(
            @NotNull Money amount,
            @NotNull LocalDate receivedOn,
            @Nullable List<@NotNull InstalmentId> designation) {}

    record ReversalRequest(
            @NotNull LocalDate reversedOn, @NotNull String reason) {}

    record CreditNoteRequest(
            @NotNull InvoiceId invoiceId,
            @NotNull String number,
            @NotNull Money amount,
            @NotNull LocalDate issuedOn,
            @Nullable InstalmentId instalmentId) {}

    record PartialReversalRequest(
            @NotNull Money amount,
            @NotNull LocalDate reversedOn,
            @NotNull String reason) {}

    record RefundRequest(
            @Nullable PaymentId paymentId,
            @Nullable CreditNoteId creditNoteId,
            @Nullable MoveId moveId,
            @NotNull Money amount,
            @NotNull LocalDate refundedOn,
            @NotNull String reason) {}

    record MoveRequest(
            @NotNull DealId fromDeal,
            @Nullable PaymentId paymentId,
            @Nullable CreditNoteId creditNoteId,
            @Nullable MoveId moveId,
            @NotNull Money amount,
            @Nullable LocalDate movedOn,
            @Nullable List<@NotNull InstalmentId> designation) {}

    record WriteOffRequest(
            @NotNull InstalmentId instalmentId,
            @NotNull LocalDate writtenOffOn,
            @NotNull String reason) {}

    private final Commands commands;

    DealMoneyController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/invoices/{invoiceId}")
    ResponseEntity<Void> issueInvoice(
            @PathVariable DealId dealId,
            @PathVariable InvoiceId invoiceId,
            IfMatch ifMatch,
            @Valid @RequestBody InvoiceRequest body) {
        var parts = body.instalments().stream()
                .map(part -> new IssueInvoice.Part(part.amount(), part.dueOn()))
                .toList();
        return commands.send(new IssueInvoice(dealId, invoiceId, body.number(), body.issuedOn(), parts), ifMatch);
    }

    @PutMapping("/payments/{paymentId}")
    ResponseEntity<Void> recordPayment(
            @PathVariable DealId dealId,
            @PathVariable PaymentId paymentId,
            IfMatch ifMatch,
            @Valid @RequestBody PaymentRequest body) {
        var command = new RecordPayment(dealId, paymentId, body.amount(), body.receivedOn(), body.designation());
        return commands.send(command, ifMatch);
    }

    @PutMapping("/payments/{paymentId}/reversal")
    ResponseEntity<Void> reversePayment(
            @PathVariable DealId dealId,
            @PathVariable PaymentId paymentId,
            IfMatch ifMatch,
            @Valid @RequestBody ReversalRequest body) {
        return commands.send(new ReversePayment(dealId, paymentId, body.reversedOn(), body.reason()), ifMatch);
    }

    @PutMapping("/payments/{paymentId}/partial-reversals/{reversalId}")
    ResponseEntity<Void> reversePart(
            @PathVariable DealId dealId,
            @PathVariable PaymentId paymentId,
            @PathVariable ReversalId reversalId,
            IfMatch ifMatch,
            @Valid @RequestBody PartialReversalRequest body) {
        return commands.send(
                new TakeMoneyBack(
                        dealId,
                        reversalId,
                        new Whence.Payment(paymentId),
                        body.amount(),
                        body.reversedOn(),
                        body.reason()),
                ifMatch);
    }

    @PutMapping("/refunds/{refundId}")
    ResponseEntity<Void> refund(
            @PathVariable DealId dealId,
            @PathVariable RefundId refundId,
            IfMatch ifMatch,
            @Valid @RequestBody RefundRequest body) {
        var whence = Whence.of(body.paymentId(), body.creditNoteId(), body.moveId());
        return commands.send(
                new RefundMoney(dealId, refundId, whence, body.amount(), body.refundedOn(), body.reason()), ifMatch);
    }

    @PutMapping("/moved-money/{moveId}")
    ResponseEntity<Void> moveMoney(
            @PathVariable DealId dealId,
            @PathVariable MoveId moveId,
            IfMatch ifMatch,
            @Valid @RequestBody MoveRequest body) {
        var whence = Whence.of(body.paymentId(), body.creditNoteId(), body.moveId());
        return commands.send(
                new MoveMoney(
                        dealId, moveId, body.fromDeal(), whence, body.amount(), body.movedOn(), body.designation()),
                ifMatch);
    }

    @PutMapping("/moved-money/{moveId}/partial-reversals/{reversalId}")
    ResponseEntity<Void> reversePartOfMove(
            @PathVariable DealId dealId,
            @PathVariable MoveId moveId,
            @PathVariable ReversalId reversalId,
            IfMatch ifMatch,
            @Valid @RequestBody PartialReversalRequest body) {
        return commands.send(
                new TakeMoneyBack(
                        dealId, reversalId, new Whence.Move(moveId), body.amount(), body.reversedOn(), body.reason()),
                ifMatch);
    }

    @PutMapping("/write-offs/{writeOffId}")
    ResponseEntity<Void> writeOff(
            @PathVariable DealId dealId,
            @PathVariable WriteOffId writeOffId,
            IfMatch ifMatch,
            @Valid @RequestBody WriteOffRequest body) {
        return commands.send(
                new WriteOffDifference(dealId, writeOffId, body.instalmentId(), body.writtenOffOn(), body.reason()),
                ifMatch);
    }

    @PutMapping("/credit-notes/{creditNoteId}")
    ResponseEntity<Void> issueCreditNote(
            @PathVariable DealId dealId,
            @PathVariable CreditNoteId creditNoteId,
            IfMatch ifMatch,
            @Valid @RequestBody CreditNoteRequest body) {
        var command = new IssueCreditNote(
                dealId,
                creditNoteId,
                body.invoiceId(),
                body.number(),
                body.amount(),
                body.issuedOn(),
                body.instalmentId());
        return commands.send(command, ifMatch);
    }
}
