package io.duly.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.SeenBy;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The work list of one of twenty collectors, who look after 4,000 customers with 20,000 open debts. It prints how long
 * the list takes beside that of the head, who has all of them.
 */
class WorkListOfManyIT {

    private static final String FILL = """
            insert into query.customer (customer_id, name, collector, origin, registered_at, version)
            select cast(lpad(to_hex(n), 32, '0') as uuid), 'Customer ' || n, 'collector-' || n % 20, 'LEDGER',
                   timestamptz '2026-03-01', 1
            from generate_series(1, 4000) n;

            insert into query.deal (deal_id, customer_id, title, stage, value, invoiced, open, currency,
                                    opened_on, salesperson, policy_id, policy_version, origin, version)
            select cast('d' || lpad(to_hex(n), 31, '0') as uuid), cast(lpad(to_hex(n), 32, '0') as uuid),
                   'Deal ' || n, 'PAYMENT', 5000, 5000, 5000, 'EUR', date '2025-10-01', 'sam', 'standard', 1,
                   'LEDGER', 1
            from generate_series(1, 4000) n;

            insert into query.instalment (instalment_id, deal_id, customer_id, invoice_id, invoice_number, ordinal,
                                          currency, amount, open, issued_on, due_on, overdue_since, level)
            select cast('e' || lpad(to_hex(n), 31, '0') as uuid),
                   cast('d' || lpad(to_hex(1 + n % 4000), 31, '0') as uuid),
                   cast(lpad(to_hex(1 + n % 4000), 32, '0') as uuid), cast('f' || lpad(to_hex(n), 31, '0') as uuid),
                   'I-' || n, 1, 'EUR', 1000 + n % 977, case when n <= 20000 then 1000 + n % 977 else 0 end,
                   date '2025-12-01', date '2026-03-19' - n % 120, date '2026-03-19' - n % 120 + 1, 2
            from generate_series(1, 60000) n;

            insert into query.escalation_step (event_id, global_index, taken, deal_id, customer_id, instalment_id,
                policy_id, policy_version, step, offset_days, level, action, contact, owner, condition, minimum_open,
                cycle, calendar, due_on, scheduled_on, decided_on, days_past_due, open, currency, recorded_at)
            select 'step-' || i.invoice_number, row_number() over (order by i.instalment_id), true, i.deal_id,
                   i.customer_id, i.instalment_id, 'standard', 1, 'call', 3, 2, 'CALL', 'ACCOUNTS_PAYABLE', 'COLLECTOR',
                   'ALWAYS', 0, 1, 'ru', i.due_on, i.due_on + 3, i.due_on + 3, 3, i.open, 'EUR',
                   timestamptz '2026-03-01'
            from query.instalment i;

            analyze query.customer, query.deal, query.instalment, query.escalation_step
            """;

    private static final String ONE = "COLLECTOR collector-7";
    private static final String ALL = "HEAD_OF_COLLECTIONS hugo";

    @SuppressWarnings("NullAway.Init")
    private static QuerySideUnderTest querySide;

    @SuppressWarnings("NullAway.Init")
    private static Http http;

    @BeforeAll
    static void many() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(WorkListFixture.NOW);
        querySide.get(JdbcTemplate.class).execute(FILL);
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void the_list_of_one_collector_reads_none_of_the_tables_of_debts_from_end_to_end() {
        var count = Http.json(list(ONE)).at("/count").asInt();
        assertThat(count).isEqualTo(200);
        settle();
        var scansBefore = scans();
        var readsBefore = reads();

        list(ONE);

        await().atMost(Duration.ofSeconds(30)).until(() -> reads() > readsBefore);
        settle();
        assertThat(scans()).isEqualTo(scansBefore);
    }

    @Test
    void the_list_of_one_collector_costs_a_part_of_what_that_of_all_costs() {
        long one = fastest(ONE);
        long all = fastest(ALL);
        System.out.printf("Work list of 1 of 20 collectors over 20,000 open debts: %d ms; of all: %d ms%n", one, all);
        assertThat(one).isLessThan(all);
    }

    private static long fastest(String who) {
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < 15; round++) {
            long begin = System.nanoTime();
            list(who);
            fastest = Math.min(
                    fastest, Duration.ofNanos(System.nanoTime() - begin).toMillis());
        }
        return fastest;
    }

    private static HttpResponse<String> list(String who) {
        return http.send("GET", "/api/worklist", SeenBy.HEADER, who);
    }

    /** Statistics are written by each connection when it has been idle for a while. */
    private static void settle() {
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
    }

    private static long scans() {
        return sum("seq_scan");
    }

    private static long reads() {
        return sum("idx_scan");
    }

    private static long sum(String counter) {
        return querySide
                .database()
                .sql("select sum(" + counter + ") from pg_stat_user_tables where schemaname = 'query'"
                        + " and relname in ('instalment', 'escalation_step', 'deal')")
                .query(Long.class)
                .single();
    }
}
