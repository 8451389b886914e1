package io.duly.command.deal;

import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DifferenceWrittenOff;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.MoneyMovedIn;
import io.duly.events.deal.MoneyMovedOut;
import io.duly.events.deal.MoneyRefunded;
import io.duly.events.deal.MoneyTakenBack;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.state.deal.DealState.Opened;
import java.util.Objects;

/** Whether a command asks for exactly what an event already records. */
final class Repeats {

    private Repeats() {}

    /**
     * A deal may have moved to another playbook meanwhile. A repeat asks for no playbook, or for the one that the deal
     * follows now.
     */
    static boolean repeats(OpenDeal command, Opened deal) {
        var playbook = deal.prevention().playbook();
        return repeats(command, deal.milestones().opened())
                && (command.playbookId() == null
                        || (playbook != null && command.playbookId().equals(playbook.playbookId())));
    }

    private static boolean repeats(OpenDeal command, DealOpened event) {
        return command.customerId().equals(event.customerId())
                && command.title().equals(event.title())
                && command.value().equals(event.value())
                && command.openedOn().equals(event.openedOn())
                && command.salesperson().equals(event.salesperson())
                && (command.policyId() == null
                        || command.policyId().equals(event.policy().policyId()))
                && command.origin() == event.origin();
    }

    static boolean repeats(AgreePaymentTerms command, PaymentTermsAgreed event) {
        return command.terms().equals(event.terms()) && command.agreedOn().equals(event.agreedOn());
    }

    static boolean repeats(SignContract command, ContractSigned event) {
        return command.contractNumber().equals(event.contractNumber())
                && command.signedOn().equals(event.signedOn());
    }

    static boolean repeats(RecordDelivery command, GoodsDelivered event) {
        return command.deliveredOn().equals(event.deliveredOn())
                && Objects.equals(command.document(), event.document());
    }

    /** A part without a due date repeats the date that the terms gave it. */
    static boolean repeats(IssueInvoice command, InvoiceIssued event) {
        if (!command.number().equals(event.number())
                || !command.issuedOn().equals(event.issuedOn())
                || command.instalments().size() != event.instalments().size()) {
            return false;
        }
        for (int i = 0; i < command.instalments().size(); i++) {
            if (!repeats(command.instalments().get(i), event.instalments().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean repeats(IssueInvoice.Part part, Instalment instalment) {
        return part.amount().equals(instalment.amount())
                && (part.dueOn() == null || part.dueOn().equals(instalment.dueOn()));
    }

    static boolean repeats(RecordPayment command, PaymentReceived event) {
        return command.amount().equals(event.amount())
                && command.receivedOn().equals(event.receivedOn())
                && Objects.equals(command.designation(), event.designation());
    }

    static boolean repeats(ReversePayment command, PaymentReversed event) {
        return command.reversedOn().equals(event.reversedOn())
                && command.reason().equals(event.reason());
    }

    static boolean repeats(TakeMoneyBack command, MoneyTakenBack event) {
        return command.amount().equals(event.amount())
                && command.reversedOn().equals(event.takenBackOn())
                && command.reason().equals(event.reason());
    }

    static boolean repeats(RefundMoney command, MoneyRefunded event) {
        return command.amount().equals(event.amount())
                && command.refundedOn().equals(event.refundedOn())
                && command.reason().equals(event.reason())
                && names(command.whence(), event.source());
    }

    /** A move without a day repeats the value date of its money. */
    static boolean repeats(MoveMoney command, MoneyMovedOut event) {
        return command.dealId().equals(event.toDeal())
                && command.amount().equals(event.amount())
                && (command.movedOn() == null || command.movedOn().equals(event.movedOn()))
                && names(command.whence(), event.source());
    }

    static boolean names(Whence whence, CreditSource source) {
        return switch (whence) {
            case Whence.Payment(var id) -> source.equals(new CreditSource.Payment(id));
            case Whence.CreditNote(var id) -> source.equals(new CreditSource.CreditNote(id));
            case Whence.Move(var id) ->
                source instanceof CreditSource.MovedMoney moved
                        && moved.moveId().equals(id);
        };
    }

    static boolean repeats(MoveMoney command, MoneyMovedIn event) {
        return command.fromDeal().equals(event.fromDeal())
                && command.amount().equals(event.amount())
                && Objects.equals(command.designation(), event.designation());
    }

    static boolean repeats(WriteOffDifference command, DifferenceWrittenOff event) {
        return command.instalmentId().equals(event.writtenOff().instalmentId())
                && command.writtenOffOn().equals(event.writtenOffOn())
                && command.reason().equals(event.reason());
    }

    static boolean repeats(IssueCreditNote command, CreditNoteIssued event) {
        return command.invoiceId().equals(event.invoiceId())
                && command.number().equals(event.number())
                && command.amount().equals(event.amount())
                && command.issuedOn().equals(event.issuedOn())
                && Objects.equals(command.instalmentId(), event.instalmentId());
    }

    static boolean repeats(CloseDeal command, DealClosed event) {
        return command.outcome() == event.outcome()
                && command.closedOn().equals(event.closedOn())
                && Objects.equals(command.reason(), event.reason());
    }
}
