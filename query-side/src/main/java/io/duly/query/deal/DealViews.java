package io.duly.query.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import io.duly.query.day.CreditorDay;
import io.duly.query.page.Cursor;
import io.duly.query.page.Page;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds deals, a page at a time or one with everything that belongs to it. */
@Service
class DealViews {

    private static final String NEWEST_FIRST = "newest";
    private static final String OPENED_ON = "openedOn";
    private static final String DEAL_ID = "dealId";

    /** What a list is narrowed to; what is null does not narrow it. */
    record Filter(
            @Nullable Stage stage,
            @Nullable CustomerId customer,
            @Nullable UserName salesperson) {}

    private record Position(LocalDate openedOn, UUID dealId) {}

    private final DealRepository rows;
    private final CreditorDay day;

    DealViews(DealRepository rows, CreditorDay day) {
        this.rows = rows;
        this.day = day;
    }

    @Transactional(readOnly = true)
    Page<DealItem> list(Filter filter, @Nullable String cursor, int limit) {
        var after = Cursor.read(
                cursor, NEWEST_FIRST, read -> new Position(LocalDate.parse(read.get(1)), UUID.fromString(read.get(2))));
        var found = rows.findBy(
                wanted(filter, after),
                query -> query.sortBy(Sort.by(Direction.DESC, OPENED_ON, DEAL_ID))
                        .limit(limit + 1)
                        .all());
        return Page.of(found, limit, last -> Cursor.at(NEWEST_FIRST, last.openedOn, last.dealId))
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
                        day.today()));
    }

    private static Specification<DealRow> wanted(Filter filter, @Nullable Position after) {
        return (deal, _, where) -> {
            var all = new ArrayList<Predicate>();
            if (filter.stage() != null) {
                all.add(where.equal(deal.get("stage"), filter.stage()));
            }
            if (filter.customer() != null) {
                all.add(where.equal(deal.get("customerId"), filter.customer().value()));
            }
            if (filter.salesperson() != null) {
                all.add(where.equal(
                        deal.get("salesperson"), filter.salesperson().value()));
            }
            if (after != null) {
                var openedOn = deal.<LocalDate>get(OPENED_ON);
                // The first condition says nothing new, but it is the one by which the index is entered.
                all.add(where.lessThanOrEqualTo(openedOn, after.openedOn()));
                all.add(where.or(
                        where.lessThan(openedOn, after.openedOn()),
                        where.lessThan(deal.<UUID>get(DEAL_ID), after.dealId())));
            }
            return where.and(all.toArray(Predicate[]::new));
        };
    }
}
