package io.duly.query.directory;

import io.duly.access.Sight;
import io.duly.query.access.OwnRows;
import io.duly.query.access.WorkOf;
import io.duly.query.sql.Conditions;
import java.time.LocalDate;

/** Says in SQL which customers a list is about. */
final class CustomerConditions {

    private static final String SOUGHT =
            """
            c.customer_id in (
                select n.customer_id from query.customer n
                where query.trigrams(n.name) @> query.trigrams(:sought) and query.folded(n.name) like %1$s
                union all
                select n.customer_id from query.customer n
                where query.trigrams(n.number) @> query.trigrams(:sought) and query.folded(n.number) like %1$s
                union all
                select d.customer_id from query.invoice v join query.deal d using (deal_id)
                where query.trigrams(v.number) @> query.trigrams(:sought) and query.folded(v.number) like %1$s)
            """.formatted("'%' || regexp_replace(query.folded(:sought), '([\\\\%_])', '\\\\\\1', 'g') || '%'");

    private static final String OVERDUE = """
            exists (select from query.customer_owes_on(:today) late
                    where late.customer_id = c.customer_id and late.overdue > 0%s) = :overdue""";

    private static final String OWES = """
            exists (select from query.customer_owes_on(:today) owes
                    where owes.customer_id = c.customer_id and owes.currency = :currency)""";

    private CustomerConditions() {}

    static Conditions of(LocalDate today, Sight sight, CustomerFilter filter, WorkOf work) {
        var currency = filter.currency();
        var conditions = new Conditions("true")
                .with("today", today)
                .and(SOUGHT, "sought", filter.sought())
                .and(
                        "c.collector in (:collector)",
                        "collector",
                        filter.collector() == null ? null : work.of(filter.collector()))
                .and(
                        OVERDUE.formatted(currency == null ? "" : " and late.currency = :currency"),
                        "overdue",
                        filter.overdue())
                .and(OWES, "currency", currency == null ? null : currency.getCode());
        return OwnRows.narrowCustomers(conditions, sight, "c");
    }
}
