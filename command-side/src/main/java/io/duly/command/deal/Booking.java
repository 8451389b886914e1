package io.duly.command.deal;

import static io.duly.command.deal.Repeats.repeats;

import io.duly.command.calendar.WorkingCalendar;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.Stage;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Decides what a command about money leads to: one event, nothing when it was booked before, or a refusal. */
final class Booking {

    private Booking() {}

    static List<InvoiceIssued> decide(IssueInvoice command, Opened deal, WorkingCalendar calendar) {
        var issued = deal.ledger().invoice(command.invoiceId());
        if (issued.isPresent()) {
            if (!repeats(command, issued.get().issued())) {
                throw new CommandRejected(DealRefusal.INVOICE_EXISTS, "this invoice was issued with other contents");
            }
            return List.of();
        }
        Require.stage(deal, Stage.DELIVERY, Stage.PAYMENT);
        command.instalments().forEach(part -> Require.currency(deal, part.amount()));
        return List.of(new InvoiceIssued(
                command.dealId(),
                deal.customerId(),
                command.invoiceId(),
                command.number(),
                command.issuedOn(),
                instalments(command, deal, calendar),
                command.ladder()));
    }

    private static List<Instalment> instalments(IssueInvoice command, Opened deal, WorkingCalendar calendar) {
        var instalments = new ArrayList<Instalment>();
        for (var part : command.instalments()) {
            var dueOn = part.dueOn() == null ? dueByTerms(command.issuedOn(), deal, calendar) : part.dueOn();
            var instalmentId = InstalmentId.of(command.invoiceId(), instalments.size() + 1);
            instalments.add(new Instalment(instalmentId, dueOn, part.amount()));
        }
        return List.copyOf(instalments);
    }

    private static LocalDate dueByTerms(LocalDate issuedOn, Opened deal, WorkingCalendar calendar) {
        var terms = Objects.requireNonNull(deal.milestones().termsAgreed()).terms();
        return calendar.roll(issuedOn.plusDays(terms.netDays()), terms.roll());
    }

    static List<PaymentReceived> decide(RecordPayment command, Opened deal) {
        var ledger = deal.ledger();
        var received = ledger.payment(command.paymentId());
        if (received.isPresent()) {
            if (!repeats(command, received.get().received())) {
                throw new CommandRejected(DealRefusal.PAYMENT_EXISTS, "this payment was booked with other contents");
            }
            return List.of();
        }
        Require.currency(deal, command.amount());
        var designation = command.designation() == null ? List.<InstalmentId>of() : command.designation();
        Require.known(deal, designation);
        var allocations = ledger.allocate(
                new CreditSource.Payment(command.paymentId()), command.amount(), command.receivedOn(), designation);
        return List.of(new PaymentReceived(
                command.dealId(),
                deal.customerId(),
                command.paymentId(),
                command.amount(),
                command.receivedOn(),
                command.designation(),
                allocations.parts(),
                allocations.unapplied()));
    }

    static List<CreditNoteIssued> decide(IssueCreditNote command, Opened deal) {
        var ledger = deal.ledger();
        var issued = ledger.creditNote(command.creditNoteId());
        if (issued.isPresent()) {
            if (!repeats(command, issued.get().issued())) {
                throw new CommandRejected(DealRefusal.CREDIT_NOTE_EXISTS, "this credit note has other contents");
            }
            return List.of();
        }
        var invoice = ledger.invoice(command.invoiceId())
                .orElseThrow(() -> new CommandRejected(DealRefusal.INVOICE_UNKNOWN, "there is no such invoice"));
        Require.currency(deal, command.amount());
        if (command.issuedOn().isBefore(invoice.issued().issuedOn())) {
            throw CommandRejected.ofField(
                    DealRefusal.BEFORE_THE_INVOICE, "issuedOn", "must not be before the date of the invoice");
        }
        if (ledger.credited(command.invoiceId()).plus(command.amount()).isGreaterThan(invoice.amount())) {
            throw new CommandRejected(DealRefusal.CREDIT_EXCEEDS_INVOICE, "an invoice cannot be lowered below nothing");
        }
        var first = command.instalmentId();
        if (first != null
                && invoice.issued().instalments().stream()
                        .noneMatch(part -> part.instalmentId().equals(first))) {
            throw CommandRejected.ofField(
                    DealRefusal.INSTALMENT_UNKNOWN, "instalmentId", "is no instalment of this invoice");
        }
        var allocations = ledger.allocateCredit(
                command.creditNoteId(), command.invoiceId(), first, command.amount(), command.issuedOn());
        return List.of(new CreditNoteIssued(
                command.dealId(),
                deal.customerId(),
                command.creditNoteId(),
                command.invoiceId(),
                command.number(),
                command.amount(),
                command.issuedOn(),
                allocations.parts(),
                allocations.unapplied(),
                first));
    }
}
