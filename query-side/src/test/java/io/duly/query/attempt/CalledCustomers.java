package io.duly.query.attempt;

import static io.duly.query.testing.Deals.CALL;

import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.AttemptSubject;
import io.duly.events.shared.Origin;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.stored.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Anna's debts are called about, and nobody answers. Boris is left a message and pays later. Clara promised to pay, and
 * is to be called on a day that has not come.
 */
final class CalledCustomers {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate ISSUED = TODAY.minusDays(30);
    static final Instant NOW = Instant.parse("2026-03-20T07:00:00Z");

    final BookedDeal annas = new BookedDeal(1, 1, "EUR");
    final BookedDeal boris = new BookedDeal(2, 2, "EUR");
    final BookedDeal claras = new BookedDeal(3, 3, "EUR");

    void happen(QuerySideUnderTest querySide) {
        querySide.at(NOW);
        querySide.record(Deals.published());
        for (int customer = 1; customer <= 3; customer++) {
            querySide.record(
                    Deals.registered(customer, List.of("Anna", "Boris", "Clara").get(customer - 1)));
            querySide.record(Deals.assigned(customer, "cora"));
            querySide.record(Contacts.known(customer, 3, 3).toArray());
        }
        for (var deal : List.of(annas, boris, claras)) {
            querySide.record(
                    deal.opened(ISSUED, "sam", "1000", Origin.LEDGER),
                    deal.invoiced(1, ISSUED, "100.00", TODAY.minusDays(3), "50.00", TODAY.minusDays(3)),
                    deal.took(CALL, 1, 1, TODAY),
                    deal.took(CALL, 1, 2, TODAY));
        }
        byCora(
                querySide,
                Contacts.attempted(1, 1, 2, NOW.minusSeconds(7200), AttemptOutcome.NO_ANSWER, TODAY, about(annas, 1)),
                annas.contacted(Contacts.person(1, 2), Contacts.attempt(1), TODAY, annas.instalmentId(1, 1)),
                annas.did(CALL, 1, 1, Contacts.attempt(1), TODAY));
        byCora(
                querySide,
                Contacts.attempted(
                        2,
                        2,
                        1,
                        NOW.minusSeconds(3600),
                        AttemptOutcome.MESSAGE_LEFT,
                        TODAY.plusDays(1),
                        about(boris, 1)));
        byCora(
                querySide,
                Contacts.attempted(
                        3, 3, 1, NOW.minusSeconds(3600), AttemptOutcome.PROMISES, TODAY.plusDays(9), about(claras, 1)));
    }

    static void byCora(QuerySideUnderTest querySide, Object... events) {
        querySide.recordBecause(Map.of(Provenance.ACTOR, "cora", Provenance.ROLE, "COLLECTOR"), events);
    }

    static AttemptSubject about(BookedDeal deal, int ordinal) {
        return new AttemptSubject(deal.dealId(), deal.instalmentId(1, ordinal), CALL.step());
    }
}
