package io.duly.query.worklist;

import io.duly.events.shared.DealId;
import io.duly.query.sql.Rows;
import io.duly.script.Facts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what scripts say about deals: their terms, and the part that is to be paid next. */
@Component
class DealFacts {

    private static final String SELECT = """
            select d.deal_id, d.net_days, d.delivered_on, d.currency, i.invoice_number, i.due_on,
                   coalesce(nullif(i.open, 0), i.amount) as to_pay
            from query.deal d
            left join lateral (
                select * from query.instalment p where p.deal_id = d.deal_id
                order by p.open = 0, p.due_on, p.instalment_id limit 1) i on true
            where d.deal_id = any(?::uuid[])
            """;

    private final JdbcClient jdbc;

    DealFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one statement. */
    Map<DealId, Facts> of(Collection<DealId> deals) {
        if (deals.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SELECT)
                .params((Object)
                        deals.stream().map(deal -> deal.value().toString()).toArray(String[]::new))
                .query((row, _) -> Map.entry(new DealId(row.getObject("deal_id", UUID.class)), facts(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                row.getObject("net_days", Integer.class),
                row.getObject("delivered_on", LocalDate.class),
                row.getString("invoice_number"),
                row.getObject("to_pay") == null ? null : Rows.money(row, "to_pay"),
                row.getObject("due_on", LocalDate.class));
    }
}
