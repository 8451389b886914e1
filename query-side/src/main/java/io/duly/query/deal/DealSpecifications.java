package io.duly.query.deal;

import io.duly.access.Sight;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.jpa.domain.Specification;

/** Which deals a page shows, and in which order. Only this class names the fields of {@link DealRow} in text. */
final class DealSpecifications {

    private static final String STAGE = "stage";
    private static final String CUSTOMER_ID = "customerId";
    private static final String SALESPERSON = "salesperson";
    private static final String COLLECTOR = "collector";
    private static final String OPENED_ON = "openedOn";
    private static final String DEAL_ID = "dealId";

    static final Sort NEWEST_FIRST = Sort.by(Direction.DESC, OPENED_ON, DEAL_ID);

    /** Where a deal stands among the newest. */
    record Place(LocalDate openedOn, UUID dealId) {}

    private DealSpecifications() {}

    static Specification<DealRow> matching(DealFilter filter) {
        var customer = filter.customer();
        var salesperson = filter.salesperson();
        return Specification.allOf(
                is(STAGE, filter.stage()),
                is(CUSTOMER_ID, customer == null ? null : customer.value()),
                is(SALESPERSON, salesperson == null ? null : salesperson.value()));
    }

    static Specification<DealRow> seenWith(Sight sight) {
        if (!sight.ownOnly()) {
            return Specification.unrestricted();
        }
        var whose = sight.viewer().role() == Role.COLLECTOR ? COLLECTOR : SALESPERSON;
        var names = sight.viewer().actsFor().stream().map(UserName::value).toList();
        return (deal, _, _) -> deal.get(whose).in(names);
    }

    /** What follows a place in the order {@link #NEWEST_FIRST}; everything when there is no place. */
    static Specification<DealRow> after(@Nullable Place place) {
        if (place == null) {
            return Specification.unrestricted();
        }
        return (deal, _, where) -> {
            var openedOn = deal.<LocalDate>get(OPENED_ON);
            return where.and(
                    // This says nothing new, but it is the condition by which the index is entered.
                    where.lessThanOrEqualTo(openedOn, place.openedOn()),
                    where.or(
                            where.lessThan(openedOn, place.openedOn()),
                            where.lessThan(deal.<UUID>get(DEAL_ID), place.dealId())));
        };
    }

    private static Specification<DealRow> is(String field, @Nullable Object value) {
        return value == null ? Specification.unrestricted() : (deal, _, where) -> where.equal(deal.get(field), value);
    }
}
