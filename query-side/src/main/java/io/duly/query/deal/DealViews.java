package io.duly.query.deal;

import io.duly.access.Sight;
import io.duly.events.shared.DealId;
import io.duly.query.access.StaffNames;
import io.duly.query.day.CreditorDay;
import io.duly.query.deal.DealTotals.DealTotal;
import io.duly.query.page.Extent;
import io.duly.query.page.Page;
import io.duly.query.promise.PromiseList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds deals: a page of them, or one with everything that belongs to it. */
@Service
class DealViews {

    /** A page, and the totals of the whole list. */
    record Found(Page<DealItem> page, List<DealTotal> totals) {}

    private final DealRepository rows;
    private final DealTotals totals;
    private final PromiseList promises;
    private final StaffNames staff;
    private final CreditorDay day;

    DealViews(DealRepository rows, DealTotals totals, PromiseList promises, StaffNames staff, CreditorDay day) {
        this.rows = rows;
        this.totals = totals;
        this.promises = promises;
        this.staff = staff;
        this.day = day;
    }

    /** All from one moment, so that the totals are those of the list. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Found list(Sight sight, DealFilter filter, DealOrder order, Extent extent) {
        var all = DealSpecifications.seenWith(sight).and(DealSpecifications.matching(filter));
        var found = rows.findBy(
                all.and(order.goOn(extent.cursor())),
                query -> query.sortBy(order.sort()).limit(extent.toRead()).all());
        return new Found(Page.of(found, extent, order::after).map(row -> DealItem.of(row, staff)), totals.of(all));
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
                        promises.ofDeal(dealId),
                        staff,
                        day.today()));
    }
}
