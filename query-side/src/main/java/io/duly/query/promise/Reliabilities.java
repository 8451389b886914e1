package io.duly.query.promise;

import io.duly.query.promise.Reliability.KeptMoney;
import io.duly.query.sql.Rows;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says how far customers, and each of their contact persons, kept their promises. */
@Component
public class Reliabilities {

    private static final int DIGITS = 4;

    private static final String SELECT = """
            select %1$s as whose, part.currency,
                   count(*) filter (where part.state = 'OPEN') as open,
                   count(*) filter (where part.state = 'KEPT') as kept,
                   count(*) filter (where part.state = 'PARTLY_KEPT') as partly_kept,
                   count(*) filter (where part.state = 'BROKEN') as broken,
                   coalesce(sum(greatest(part.kept_on - part.promised_for, 0)) filter (where part.state = 'KEPT'), 0)
                       as slip_days,
                   coalesce(sum(part.due) filter (where part.state in ('KEPT', 'PARTLY_KEPT', 'BROKEN')), 0) as due,
                   coalesce(sum(least(part.paid, part.due))
                                filter (where part.state in ('KEPT', 'PARTLY_KEPT', 'BROKEN')), 0) as paid
            from query.promise_part part join query.promise promise using (promise_id)
            where part.customer_id in (:customers)
            group by 1, 2
            order by 1, 2
            """;

    private record Line(UUID whose, Figures figures, KeptMoney money) {}

    private record Figures(long open, long kept, long partlyKept, long broken, long slipDays) {

        Figures plus(Figures other) {
            return new Figures(
                    open + other.open,
                    kept + other.kept,
                    partlyKept + other.partlyKept,
                    broken + other.broken,
                    slipDays + other.slipDays);
        }
    }

    private final JdbcClient jdbc;

    Reliabilities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one statement; whoever promised nothing is left out. */
    public Map<UUID, Reliability> ofCustomers(Collection<UUID> customers) {
        return find("part.customer_id", customers);
    }

    /** The reliability of a customer. */
    public Reliability of(UUID customer) {
        return ofCustomers(List.of(customer)).getOrDefault(customer, Reliability.NOTHING);
    }

    /** That of the contact persons of a customer, by their ids. */
    Map<UUID, Reliability> ofPeople(UUID customer) {
        return find("promise.person_id", List.of(customer));
    }

    private Map<UUID, Reliability> find(String whose, Collection<UUID> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        var figures = new HashMap<UUID, Figures>();
        var money = new HashMap<UUID, List<KeptMoney>>();
        jdbc.sql(SELECT.formatted(whose))
                .param("customers", customers)
                .query((row, _) -> line(row))
                .list()
                .forEach(line -> {
                    figures.merge(line.whose(), line.figures(), Figures::plus);
                    money.computeIfAbsent(line.whose(), _ -> new ArrayList<>()).add(line.money());
                });
        var found = new HashMap<UUID, Reliability>();
        figures.forEach((id, sum) -> found.put(id, reliability(sum, money.getOrDefault(id, List.of()))));
        return found;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("whose", UUID.class),
                new Figures(
                        row.getLong("open"),
                        row.getLong("kept"),
                        row.getLong("partly_kept"),
                        row.getLong("broken"),
                        row.getLong("slip_days")),
                new KeptMoney(
                        row.getString("currency"),
                        Rows.decimal(row, "due"),
                        Rows.decimal(row, "paid"),
                        share(row.getBigDecimal("paid"), row.getBigDecimal("due"))));
    }

    private static Reliability reliability(Figures sum, List<KeptMoney> money) {
        var judged = BigDecimal.valueOf(sum.kept + sum.partlyKept + sum.broken);
        return new Reliability(
                sum.open,
                sum.kept,
                sum.partlyKept,
                sum.broken,
                share(BigDecimal.valueOf(sum.kept), judged),
                share(BigDecimal.valueOf(sum.slipDays), BigDecimal.valueOf(sum.kept)),
                money);
    }

    private static @Nullable BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.divide(whole, DIGITS, RoundingMode.HALF_UP);
    }
}
