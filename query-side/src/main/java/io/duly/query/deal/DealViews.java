package io.duly.query.deal;

import io.duly.access.Sight;
import io.duly.events.shared.DealId;
import io.duly.query.day.CreditorDay;
import io.duly.query.deal.DealSpecifications.Place;
import io.duly.query.page.Cursor;
import io.duly.query.page.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds deals: a page of them, or one with everything that belongs to it. */
@Service
class DealViews {

    private static final String ORDER = "newest";

    private final DealRepository rows;
    private final CreditorDay day;

    DealViews(DealRepository rows, CreditorDay day) {
        this.rows = rows;
        this.day = day;
    }

    @Transactional(readOnly = true)
    Page<DealItem> list(Sight sight, DealFilter filter, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, ORDER, read -> new Place(read.day(1), UUID.fromString(read.get(2))));
        var found = rows.findBy(
                DealSpecifications.seenWith(sight)
                        .and(DealSpecifications.matching(filter))
                        .and(DealSpecifications.after(after)),
                query -> query.sortBy(DealSpecifications.NEWEST_FIRST)
                        .limit(limit + 1)
                        .all());
        return Page.of(found, limit, last -> Cursor.at(ORDER, last.openedOn, last.dealId))
                .map(DealItem::of);
    }

    /** All from one moment, so that the version says truly what the rest shows. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Optional<DealDetails> find(DealId dealId) {
        var id = dealId.value();
        return rows.findById(id)
                .map(row -> DealDetails.of(
                        row,
                        rows.invoices(id),
                        rows.instalments(id),
                        rows.payments(id),
                        rows.creditNotes(id),
                        rows.movedMoney(id),
                        day.today()));
    }
}
