package io.duly.query.deal;

import io.duly.access.Sight;
import io.duly.events.shared.DealId;
import io.duly.query.day.CreditorDay;
import io.duly.query.deal.DealSpecifications.Place;
import io.duly.query.deal.DealTotals.DealTotal;
import io.duly.query.page.Cursor;
import io.duly.query.page.Extent;
import io.duly.query.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds deals: a page of them, or one with everything that belongs to it. */
@Service
class DealViews {

    private static final String ORDER = "newest";

    /** A page, and the totals of the whole list. */
    record Found(Page<DealItem> page, List<DealTotal> totals) {}

    private final DealRepository rows;
    private final DealTotals totals;
    private final CreditorDay day;

    DealViews(DealRepository rows, DealTotals totals, CreditorDay day) {
        this.rows = rows;
        this.totals = totals;
        this.day = day;
    }

    /** All from one moment, so that the totals are those of the list. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Found list(Sight sight, DealFilter filter, Extent extent) {
        var after = Cursor.read(extent.cursor(), ORDER, read -> new Place(read.day(1), UUID.fromString(read.get(2))));
        var all = DealSpecifications.seenWith(sight).and(DealSpecifications.matching(filter));
        var found = rows.findBy(
                all.and(DealSpecifications.after(after)),
                query -> query.sortBy(DealSpecifications.NEWEST_FIRST)
                        .limit(extent.toRead())
                        .all());
        return new Found(
                Page.of(found, extent, last -> Cursor.at(ORDER, last.openedOn, last.dealId))
                        .map(DealItem::of),
                totals.of(all));
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
