package io.duly.query.deal;

import io.duly.access.Sight;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Which deals a page shows. Only this class names the fields of {@link DealRow} in text. */
final class DealSpecifications {

    private static final String STAGE = "stage";
    private static final String CUSTOMER_ID = "customerId";
    private static final String SALESPERSON = "salesperson";
    private static final String COLLECTOR = "collector";
    static final String OPENED_ON = "openedOn";
    static final String DEAL_ID = "dealId";
    static final String CURRENCY = "currency";
    static final String OPEN = "open";

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

    /** What follows a day in the order of age. */
    static Specification<DealRow> after(LocalDate day, UUID id, boolean descending) {
        return (deal, _, where) -> {
            var openedOn = deal.<LocalDate>get(OPENED_ON);
            return where.and(
                    // This says nothing new, but it is the condition by which the index is entered.
                    descending ? where.lessThanOrEqualTo(openedOn, day) : where.greaterThanOrEqualTo(openedOn, day),
                    where.or(
                            beyond(where, openedOn, day, descending),
                            beyond(where, deal.<UUID>get(DEAL_ID), id, descending)));
        };
    }

    /** What follows an amount: what is smaller or larger in its currency, and then the other currencies. */
    static Specification<DealRow> after(CurrencyUnit currency, BigDecimal open, UUID id, boolean descending) {
        return (deal, _, where) -> {
            var sameCurrency = where.equal(deal.get(CURRENCY), currency.getCode());
            var sameAmount = where.equal(deal.get(OPEN), open);
            return where.or(
                    beyond(where, deal.<String>get(CURRENCY), currency.getCode(), descending),
                    where.and(sameCurrency, beyond(where, deal.<BigDecimal>get(OPEN), open, descending)),
                    where.and(sameCurrency, sameAmount, beyond(where, deal.<UUID>get(DEAL_ID), id, descending)));
        };
    }

    private static <T extends Comparable<? super T>> Predicate beyond(
            CriteriaBuilder where, Expression<T> field, T value, boolean descending) {
        return descending ? where.lessThan(field, value) : where.greaterThan(field, value);
    }

    private static Specification<DealRow> is(String field, @Nullable Object value) {
        return value == null ? Specification.unrestricted() : (deal, _, where) -> where.equal(deal.get(field), value);
    }
}
