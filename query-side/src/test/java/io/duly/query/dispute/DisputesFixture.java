package io.duly.query.dispute;

import io.duly.events.deal.DisputeReason;
import io.duly.events.deal.DisputeResolution;
import io.duly.events.shared.Origin;
import io.duly.events.shared.Role;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.testing.Colleagues;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * Deal 1 is contested in part, deal 2 wholly and too long, deal 3 by more than payments left. Deals 4 and 5 were
 * resolved, deal 6 was paid. Anna is a collector and looks after all but deal 2's, which is the salesperson Boris's.
 */
final class DisputesFixture {

    /** A Friday, ten o'clock in Moscow. */
    static final Instant NOW = Instant.parse("2026-03-20T07:00:00Z");

    static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    static final LocalDate ISSUED = TODAY.minusDays(40);
    static final LocalDate RAISED = TODAY.minusDays(10);

    private DisputesFixture() {}

    static void happen(QuerySideUnderTest querySide) {
        querySide.at(NOW.minusSeconds(60));
        var staff = querySide.get(Colleagues.class);
        staff.works(Role.COLLECTOR, "anna");
        staff.works(Role.SALESPERSON, "boris");
        staff.areCalled(Map.of("anna", "Anna Belova", "boris", "Boris Orlov"));
        querySide.record(Deals.registered(1, "Clara"), Deals.registered(2, "Dora"));
        querySide.record(Deals.assigned(1, "anna"), Deals.assigned(2, "carl"));
        var inPart = deal(1, 1, "EUR", querySide);
        querySide.record(inPart.contested(1, 1, "30.00", DisputeReason.GOODS_DEFECTIVE, RAISED));
        var late = deal(2, 2, "EUR", querySide);
        querySide.record(
                late.contested(1, 1, "60.00", DisputeReason.PRICE, TODAY.minusDays(30)),
                late.changed(1, "100.00", "boris", TODAY.minusDays(3), TODAY.minusDays(20)),
                late.deadlinePassed(1));
        var twice = deal(3, 1, "USD", querySide);
        querySide.record(
                twice.contested(1, 1, "50.00", DisputeReason.QUANTITY, RAISED),
                twice.contested(2, 1, "40.00", DisputeReason.PRICE, RAISED.plusDays(1)));
        querySide.awaitViews();
        querySide.record(twice.paid(1, "35.00", RAISED.plusDays(2)));
        var owed = deal(4, 1, "EUR", querySide);
        querySide.record(
                owed.contested(1, 1, "20.00", DisputeReason.ALREADY_PAID, RAISED),
                owed.resolved(1, DisputeResolution.FOR_CREDITOR, null, "0", TODAY.minusDays(4)));
        var right = deal(5, 1, "EUR", querySide);
        querySide.record(right.contested(1, 1, "20.00", DisputeReason.GOODS_MISSING, RAISED));
        querySide.awaitViews();
        querySide.record(
                right.credited(1, 1, "15.00", TODAY.minusDays(2)),
                right.resolved(1, DisputeResolution.IN_PART, 1, "15", TODAY.minusDays(2)));
        var paid = deal(6, 1, "EUR", querySide);
        querySide.record(
                paid.contested(1, 1, "20.00", DisputeReason.OTHER, RAISED),
                paid.paid(1, "100.00", TODAY.minusDays(1)),
                paid.fellAway(1, TODAY.minusDays(1)));
        querySide.at(NOW);
        querySide.awaitViews();
    }

    /** It owes 100 since ten days, and was sold by Sam. */
    private static BookedDeal deal(int number, int customer, String currency, QuerySideUnderTest querySide) {
        var deal = new BookedDeal(number, customer, currency);
        querySide.record(
                deal.opened(ISSUED, "sam", "100", Origin.LEDGER),
                deal.invoiced(1, ISSUED, "100.00", TODAY.minusDays(10)));
        return deal;
    }
}
