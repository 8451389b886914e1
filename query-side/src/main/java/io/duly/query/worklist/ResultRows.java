package io.duly.query.worklist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.duly.events.contact.AttemptOutcome;
import io.duly.query.day.CreditorDay;
import io.duly.query.sql.Rows;
import io.duly.query.worklist.TeamWork.MoneyIn;
import io.duly.query.worklist.TeamWork.Results;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what each person did in a period, in two statements. */
@Component
class ResultRows {

    private static final List<String> TALKS = Stream.of(AttemptOutcome.values())
            .filter(AttemptOutcome::isTalk)
            .map(Enum::name)
            .toList();

    /** A promise about several deals is kept when all that is left of it is. */
    private static final String COUNTS = """
            select person, sum(attempts) as attempts, sum(reached) as reached, sum(promises) as promises,
                   sum(kept) as kept, sum(completed) as completed, sum(lapsed) as lapsed
            from (
                select recorded_by as person, 1 as attempts, case when outcome in (:talks) then 1 else 0 end as reached,
                       0 as promises, 0 as kept, 0 as completed, 0 as lapsed
                from query.contact_attempt
                where attempted_at >= :begin and attempted_at < :end
                union all
                select p.recorded_by, 0, 0, 1, case when s.state = 'KEPT' then 1 else 0 end, 0, 0
                from query.promise p join query.promise_standing s using (promise_id)
                where p.recorded_at >= :begin and p.recorded_at < :end
                union all
                select done_by, 0, 0, 0, 0, 1, 0 from query.work_entry
                where done_on between :from and :to and kind = 'COMPLETED'
                union all
                select claim.done_by, 0, 0, 0, 0, 0, 1 from query.work_entry claim
                where claim.done_on between :from and :to and claim.done_on < :today and claim.kind = 'CLAIMED'
                  and not exists (
                      select from query.work_entry later
                      where later.customer_id = claim.customer_id and later.global_index > claim.global_index
                        and later.done_on = claim.done_on)) done
            group by person
            """;

    private static final String MONEY = """
            select last.person, p.currency, sum(p.amount) as amount
            from query.payment p
            join query.deal d using (deal_id)
            cross join lateral (
                select turned.person
                from (select a.recorded_by as person, a.attempted_at as at from query.contact_attempt a
                      where a.customer_id = d.customer_id and a.attempted_at >= :begin
                        and a.attempted_at < (p.received_on + 1) at time zone :zone
                      union all
                      select w.done_by, w.recorded_at from query.work_entry w
                      where w.customer_id = d.customer_id and w.kind = 'COMPLETED'
                        and w.done_on between :from and p.received_on) turned
                order by turned.at desc limit 1) last
            where p.received_on between :from and :to and p.reversed_on is null
            group by last.person, p.currency
            order by last.person, p.currency
            """;

    private record Paid(String person, MoneyIn money) {}

    private final JdbcClient jdbc;
    private final CreditorDay day;

    ResultRows(JdbcClient jdbc, CreditorDay day) {
        this.jdbc = jdbc;
        this.day = day;
    }

    /** By person; who did nothing is left out. */
    Map<String, Results> of(LocalDate from, LocalDate to) {
        var money = money(from, to);
        return jdbc
                .sql(COUNTS)
                .params(period(from, to))
                .param("talks", TALKS)
                .param("today", day.today())
                .query((row, _) -> {
                    var person = row.getString("person");
                    return Map.entry(person, results(row, money.getOrDefault(person, List.of())));
                })
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, List<MoneyIn>> money(LocalDate from, LocalDate to) {
        return jdbc
                .sql(MONEY)
                .params(period(from, to))
                .param("zone", day.zone().getId())
                .query((row, _) -> new Paid(
                        row.getString("person"), new MoneyIn(row.getString("currency"), Rows.decimal(row, "amount"))))
                .list()
                .stream()
                .collect(groupingBy(Paid::person, mapping(Paid::money, toList())));
    }

    private Map<String, Object> period(LocalDate from, LocalDate to) {
        return Map.of(
                "from",
                from,
                "to",
                to,
                "begin",
                day.startOf(from).atOffset(ZoneOffset.UTC),
                "end",
                day.startOf(to.plusDays(1)).atOffset(ZoneOffset.UTC));
    }

    private static Results results(ResultSet row, List<MoneyIn> money) throws SQLException {
        return new Results(
                row.getInt("attempts"),
                row.getInt("reached"),
                row.getInt("promises"),
                row.getInt("kept"),
                row.getInt("completed"),
                row.getInt("lapsed"),
                money);
    }
}
