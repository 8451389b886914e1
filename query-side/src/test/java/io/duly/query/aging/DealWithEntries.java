package io.duly.query.aging;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.RECORDED;
import static io.duly.testing.DealFixture.euro;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.state.deal.DealState;
import io.duly.state.money.InstalmentState;
import io.duly.state.money.Ledger;
import io.duly.testing.DealFixture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;

/** One deal, and the entries that its events made. */
final class DealWithEntries {

    static final Money NOTHING = euro("0");

    private final List<SubLedgerEntry> entries = new ArrayList<>();
    private DealState state = new DealState.Unopened();
    private int ids;

    DealWithEntries() {
        DealFixture.awaitingPayment().forEach(this::happened);
    }

    void happened(DealEvent event) {
        state = state.after(event, RECORDED);
        entries.addAll(SubLedgerEntries.of(event));
    }

    /** As the deal does: money on the account pays what is open, the oldest money first. */
    void useUnapplied() {
        for (var money : ledger().unapplied()) {
            var allocations = ledger().allocate(money);
            if (!allocations.parts().isEmpty()) {
                happened(new UnappliedAllocated(
                        DEAL, CUSTOMER, money.source(), allocations.parts(), allocations.unapplied()));
            }
        }
    }

    Ledger ledger() {
        return ((DealState.Opened) state).ledger();
    }

    List<InstalmentState> instalments() {
        return ledger().invoices().stream()
                .flatMap(invoice -> invoice.instalments().stream())
                .toList();
    }

    UUID freshId() {
        return new UUID(0, ++ids);
    }

    Stream<LocalDate> days() {
        return entries.stream().map(SubLedgerEntry::effectiveOn).distinct();
    }

    Money sum(Predicate<SubLedgerEntry> wanted) {
        return entries.stream().filter(wanted).map(SubLedgerEntry::amount).reduce(NOTHING, Money::plus);
    }
}
