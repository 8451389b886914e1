package io.duly.state.money;

import static java.util.Comparator.comparing;

import io.duly.events.deal.CreditSource;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Finds the place of money among what is owed. */
record Placing(Ledger ledger) {

    static Placing of(Ledger ledger) {
        return new Placing(ledger);
    }

    Allocations fresh(CreditSource source, Money amount, LocalDate availableOn, List<InstalmentId> designation) {
        return Filling.of(source, availableOn, amount, allOf(amount, availableOn), targets(designation));
    }

    Allocations freshCredit(
            CreditSource source, InvoiceId invoiceId, @Nullable InstalmentId first, Money amount, LocalDate issuedOn) {
        var order = instalmentsOf(invoiceId, first);
        var own = targets(order).stream()
                .filter(target -> order.contains(target.instalmentId()))
                .toList();
        return Filling.of(source, issuedOn, amount, allOf(amount, issuedOn), own);
    }

    Allocations idle(Credit credit) {
        return Filling.of(
                credit.source(),
                credit.availableOn(),
                credit.unapplied(),
                idleCourse(credit).floor(),
                targets(designation(credit)));
    }

    /** What is set against nothing of this credit, over the days. */
    Course idleCourse(Credit credit) {
        var course = new Course(Money.zero(ledger.currency())).add(credit.availableOn(), credit.amount());
        Outflow.of(ledger).stream()
                .filter(flow -> flow.source().equals(credit.source()))
                .forEach(flow -> course.add(flow.day(), flow.amount().negated()));
        ledger.instalments()
                .flatMap(instalment -> instalment.moves().stream())
                .filter(move -> credit.source().equals(move.source()))
                .forEach(move -> course.add(move.effectiveOn(), move.amount().negated()));
        return course;
    }

    /** What is set against nothing in the whole deal, over the days. */
    Course idleCourse() {
        var course = new Course(Money.zero(ledger.currency()));
        ledger.credits().forEach(credit -> course.add(credit.availableOn(), credit.amount()));
        Outflow.of(ledger).forEach(flow -> course.add(flow.day(), flow.amount().negated()));
        ledger.instalments()
                .flatMap(instalment -> instalment.moves().stream())
                .filter(move -> move.source() != null)
                .forEach(move -> course.add(move.effectiveOn(), move.amount().negated()));
        return course;
    }

    /** What this credit is for before all else. */
    List<InstalmentId> designation(Credit credit) {
        return switch (credit) {
            case PaymentState payment ->
                Objects.requireNonNullElse(payment.received().designation(), List.of());
            case MovedMoneyState moved ->
                Objects.requireNonNullElse(moved.moved().designation(), List.of());
            case CreditNoteState note ->
                instalmentsOf(note.issued().invoiceId(), note.issued().instalmentId());
        };
    }

    List<InstalmentState> targets(List<InstalmentId> designation) {
        var oldestDueFirst =
                ledger.instalments().sorted(Allocations.OLDEST_DUE_FIRST).toList();
        return Allocations.designatedFirst(designation, oldestDueFirst);
    }

    private List<InstalmentId> instalmentsOf(InvoiceId invoiceId, @Nullable InstalmentId first) {
        return ledger.invoice(invoiceId).stream()
                .flatMap(invoice -> invoice.instalments().stream())
                .sorted(Allocations.OLDEST_DUE_FIRST)
                .map(InstalmentState::instalmentId)
                .sorted(comparing(id -> !id.equals(first)))
                .toList();
    }

    private static Course.Floor allOf(Money amount, LocalDate availableOn) {
        return new Course(Money.zero(amount.getCurrencyUnit()))
                .add(availableOn, amount)
                .floor();
    }
}
