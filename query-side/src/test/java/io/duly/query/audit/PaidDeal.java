package io.duly.query.audit;

import static io.duly.query.testing.Deals.CALL;

import io.duly.events.deal.Outcome;
import io.duly.events.shared.Stage;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Recording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A deal that was invoiced in two parts, fell overdue, and was paid for good. */
final class PaidDeal {

    static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    static final LocalDate DUE = LocalDate.of(2026, 3, 17);
    static final Instant OVERDUE = Instant.parse("2026-03-18T06:00:00Z");

    private PaidDeal() {}

    static List<RecordedEvent> history() {
        var deal = new BookedDeal(1, 1, "EUR");
        return new Recording()
                .at(
                        Instant.parse("2026-03-02T07:00:00Z"),
                        deal.opened(OPENED),
                        deal.entered(Stage.CONTRACT),
                        deal.entered(Stage.DELIVERY),
                        deal.entered(Stage.PAYMENT))
                .at(
                        Instant.parse("2026-03-05T07:00:00.123Z"),
                        deal.invoiced(1, LocalDate.of(2026, 3, 5), "600.00", DUE, "400.00", LocalDate.of(2026, 4, 14)))
                .at(OVERDUE, deal.becameOverdue(1, 1), deal.took(CALL, 1, 1, LocalDate.of(2026, 3, 20)))
                .at(
                        Instant.parse("2026-03-23T07:00:00Z"),
                        deal.paid(1, "1000.00", LocalDate.of(2026, 3, 21)),
                        deal.closed(Outcome.PAID, LocalDate.of(2026, 3, 23)))
                .history();
    }
}
