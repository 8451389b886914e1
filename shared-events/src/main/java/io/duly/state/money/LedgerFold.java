package io.duly.state.money;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DifferenceWrittenOff;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.deal.MoneyMovedIn;
import io.duly.events.deal.MoneyMovedOut;
import io.duly.events.deal.MoneyReallocated;
import io.duly.events.deal.MoneyRefunded;
import io.duly.events.deal.MoneyTakenBack;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.SourcedAllocation;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.InstalmentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Carries one event into a ledger. */
final class LedgerFold {

    private final CurrencyUnit currency;
    private List<InvoiceState> invoices;
    private List<Credit> credits;
    private List<MoneyTakenBack> takenBack;
    private List<MoneyRefunded> refunds;
    private List<MoneyMovedOut> movedOut;
    private List<DifferenceWrittenOff> writtenOff;

    private LedgerFold(Ledger before) {
        currency = before.currency();
        invoices = before.invoices();
        credits = before.credits();
        takenBack = before.takenBack();
        refunds = before.refunds();
        movedOut = before.movedOut();
        writtenOff = before.writtenOff();
    }

    static Ledger after(Ledger before, MoneyEvent event, Instant recordedAt) {
        var fold = new LedgerFold(before);
        fold.add(event, recordedAt);
        return new Ledger(
                fold.currency,
                fold.invoices,
                fold.credits,
                fold.takenBack,
                fold.refunds,
                fold.movedOut,
                fold.writtenOff);
    }

    private void add(MoneyEvent event, Instant recordedAt) {
        switch (event) {
            case InvoiceIssued issued -> invoices = plus(invoices, InvoiceState.of(issued, recordedAt));
            case PaymentReceived received -> {
                credits = plus(credits, PaymentState.of(received, recordedAt));
                set(new CreditSource.Payment(received.paymentId()), received.allocations(), received.unapplied());
            }
            case CreditNoteIssued issued -> {
                credits = plus(credits, CreditNoteState.of(issued, recordedAt));
                set(new CreditSource.CreditNote(issued.creditNoteId()), issued.allocations(), issued.unapplied());
            }
            case UnappliedAllocated allocated ->
                set(allocated.source(), allocated.allocations(), allocated.unappliedAfter());
            case PaymentReversed reversed -> {
                var source = new CreditSource.Payment(reversed.paymentId());
                back(source, reversed.restored(), reversed.unappliedRemoved());
                change(source, credit -> ((PaymentState) credit).reversed(reversed));
            }
            case MoneyTakenBack back -> {
                takenBack = plus(takenBack, back);
                back(back.source(), back.restored(), back.unappliedRemoved());
            }
            case MoneyRefunded refunded -> {
                refunds = plus(refunds, refunded);
                back(refunded.source(), refunded.restored(), refunded.unappliedRemoved());
            }
            case MoneyMovedOut moved -> {
                movedOut = plus(movedOut, moved);
                back(moved.source(), moved.restored(), moved.unappliedRemoved());
            }
            case MoneyMovedIn moved -> credits = plus(credits, MovedMoneyState.of(moved, recordedAt));
            case DifferenceWrittenOff gaveUp -> {
                writtenOff = plus(writtenOff, gaveUp);
                var part = gaveUp.writtenOff();
                move(part.instalmentId(), new Move(null, part.amount(), part.effectiveOn(), part.effectiveOn()));
                check(part);
            }
            case MoneyReallocated straightened -> reallocate(straightened);
        }
    }

    private void set(CreditSource source, List<Allocation> allocations, Money left) {
        for (var allocation : allocations) {
            move(source, allocation, allocation.amount());
            check(allocation);
        }
        change(source, credit -> {
            var all = new ArrayList<>(credit.allocations());
            all.addAll(allocations);
            return credit.standing(all, left);
        });
    }

    private void back(CreditSource source, List<Allocation> restored, Money unappliedRemoved) {
        for (var allocation : restored) {
            move(source, allocation, allocation.amount().negated());
            check(allocation);
        }
        change(
                source,
                credit -> credit.standing(
                        Allocations.less(credit.allocations(), restored),
                        credit.unapplied().minus(unappliedRemoved)));
    }

    private void reallocate(MoneyReallocated event) {
        for (var part : event.set()) {
            move(part.source(), part.allocation(), part.allocation().amount());
            change(part.source(), credit -> {
                var all = new ArrayList<>(credit.allocations());
                all.add(part.allocation());
                return credit.standing(all, part.unappliedAfter());
            });
        }
        for (var part : event.takenBack()) {
            move(part.source(), part.allocation(), part.allocation().amount().negated());
            change(
                    part.source(),
                    credit -> credit.standing(
                            Allocations.less(credit.allocations(), List.of(part.allocation())), part.unappliedAfter()));
        }
        event.takenBack().stream().map(SourcedAllocation::allocation).forEach(this::check);
        event.set().stream().map(SourcedAllocation::allocation).forEach(this::check);
    }

    private void move(CreditSource source, Allocation allocation, Money amount) {
        var availableOn = credit(source).availableOn();
        move(allocation.instalmentId(), new Move(source, amount, allocation.effectiveOn(), availableOn));
    }

    private void move(InstalmentId id, Move move) {
        invoices =
                changed(invoices, invoice -> invoice.has(id), invoice -> invoice.with(id, owing -> owing.moved(move)));
    }

    private void check(Allocation allocation) {
        var id = allocation.instalmentId();
        invoices.stream()
                .flatMap(invoice -> invoice.instalments().stream())
                .filter(instalment -> instalment.instalmentId().equals(id))
                .forEach(instalment -> instalment.owing(allocation.openAfter()));
    }

    private Credit credit(CreditSource source) {
        for (int i = credits.size() - 1; i >= 0; i--) {
            if (credits.get(i).source().equals(source)) {
                return credits.get(i);
            }
        }
        throw new IllegalStateException("the stored history knows no " + source);
    }

    private void change(CreditSource source, UnaryOperator<Credit> change) {
        credits = changed(credits, credit -> credit.source().equals(source), change);
    }

    private static <T> List<T> plus(List<T> all, T one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private static <T> List<T> changed(List<T> all, Predicate<T> which, UnaryOperator<T> change) {
        if (all.stream().noneMatch(which)) {
            throw new IllegalStateException("the stored history changes something that is not there");
        }
        return all.stream()
                .map(one -> which.test(one) ? change.apply(one) : one)
                .toList();
    }
}
