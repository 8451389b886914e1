package io.duly.query.prevention;

import static io.duly.query.testing.Playbooks.FIRST;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.shared.ActionId;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.testing.BookedDeal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/** Folds histories, all of whose events the head of sales caused on one Monday. */
final class FoldedDeal {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final LocalDate DUE = MONDAY.plusDays(2);

    private FoldedDeal() {}

    static DealEvent[] opened(BookedDeal deal) {
        return new DealEvent[] {deal.opened(MONDAY), deal.pinned(FIRST)};
    }

    static DealEvent[] and(DealEvent[] history, DealEvent... more) {
        var all = Arrays.copyOf(history, history.length + more.length);
        System.arraycopy(more, 0, all, history.length, more.length);
        return all;
    }

    static ActionStatus status(String action, LocalDate on, DealEvent... history) {
        return fold(history).actions().find(ActionId.of(action)).orElseThrow().status(on);
    }

    static DealPrevention fold(DealEvent... history) {
        var deal = DealPrevention.opened((DealOpened) history[0]);
        for (var event : history) {
            deal = after(deal, event);
        }
        return deal;
    }

    static DealPrevention after(DealPrevention deal, DealEvent event) {
        return deal.after(
                new RecordedEvent(event, Instant.EPOCH, 1L, "1", "deal", 0, "hanna", "HEAD_OF_SALES", null, null, null),
                MONDAY);
    }
}
