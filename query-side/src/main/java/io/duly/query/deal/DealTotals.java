package io.duly.query.deal;

import static io.duly.query.deal.DealItem.money;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Counts deals and adds up their money, by currency. */
@Component
class DealTotals {

    /**
     * What the deals of a list come to in one currency, as decimal numbers.
     *
     * @param count how many deals
     */
    record DealTotal(String currency, long count, String value, String invoiced, String open) {}

    private final EntityManager entities;

    DealTotals(EntityManager entities) {
        this.entities = entities;
    }

    List<DealTotal> of(Specification<DealRow> deals) {
        var where = entities.getCriteriaBuilder();
        var query = where.createTupleQuery();
        var deal = query.from(DealRow.class);
        query.select(where.tuple(
                deal.get(DealSpecifications.CURRENCY),
                where.count(deal),
                where.sum(deal.<BigDecimal>get("value")),
                where.sum(deal.<BigDecimal>get("invoiced")),
                where.sum(deal.<BigDecimal>get(DealSpecifications.OPEN))));
        var narrowed = deals.toPredicate(deal, query, where);
        if (narrowed != null) {
            query.where(narrowed);
        }
        query.groupBy(deal.get(DealSpecifications.CURRENCY)).orderBy(where.asc(deal.get(DealSpecifications.CURRENCY)));
        return entities.createQuery(query)
                .getResultStream()
                .map(DealTotals::total)
                .toList();
    }

    private static DealTotal total(Tuple row) {
        var currency = row.get(0, String.class);
        return new DealTotal(
                currency,
                row.get(1, Long.class),
                decimal(currency, row.get(2, BigDecimal.class)),
                decimal(currency, row.get(3, BigDecimal.class)),
                decimal(currency, row.get(4, BigDecimal.class)));
    }

    private static String decimal(String currency, BigDecimal amount) {
        return money(currency, amount).getAmount().toPlainString();
    }
}
