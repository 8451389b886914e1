package io.duly.query.metrics;

import static io.duly.query.testing.Deals.CALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.Scrape;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Prometheus is told of debts beyond their age. Each test has a currency of its own. */
class ReceivableMetricsIT {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 17);

    private static QuerySideUnderTest querySide;

    @BeforeAll
    static void a_ladder_and_a_payment() {
        querySide = QuerySideUnderTest.whole("duly.query.metrics-interval=0s");
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
        var dollars = new BookedDeal(2, 1, "USD");
        querySide.record(Deals.published());
        querySide.record(
                dollars.opened(ISSUED), dollars.invoiced(1, ISSUED, "10.00", DUE), dollars.paid(1, "12.50", DUE));
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void what_is_overdue_is_shown_by_level_and_by_whether_anybody_looks_after_it() {
        var called = new BookedDeal(33, 33, "BGN");
        querySide.record(
                called.opened(ISSUED),
                called.invoiced(1, ISSUED, "80.00", DUE, "20.00", DUE.plusDays(28)),
                called.took(CALL, 1, 1, DUE.plusDays(3)));
        querySide.awaitViews();

        assertThat(value("duly_ladder_open{currency=\"BGN\",level=\"2\"}")).hasValue(80);
        assertThat(value("duly_ladder_open_instalments{currency=\"BGN\",level=\"2\"}"))
                .hasValue(1);
        assertThat(value("duly_ladder_open{currency=\"BGN\",level=\"0\"}")).hasValue(0);
        assertThat(value("duly_ladder_open{currency=\"USD\",level=\"2\"}"))
                .as("a level of the ladder at which nothing is overdue")
                .hasValue(0);
        assertThat(value("duly_receivables_unattended{currency=\"BGN\"}")).hasValue(80);
        assertThat(value("duly_receivables_unattended_instalments{currency=\"USD\"}"))
                .hasValue(0);
    }

    @Test
    void a_debt_with_a_collector_is_looked_after() {
        querySide.record(Deals.registered(21, "Rita"));
        var deal = new BookedDeal(21, 21, "NOK");
        querySide.record(deal.opened(ISSUED), deal.invoiced(1, ISSUED, "50.00", DUE));
        querySide.awaitViews();
        assertThat(value("duly_receivables_unattended{currency=\"NOK\"}")).hasValue(50);

        querySide.record(Deals.assigned(21, "anna"));
        querySide.awaitViews();

        assertThat(value("duly_receivables_unattended{currency=\"NOK\"}")).hasValue(0);
    }

    @Test
    void the_share_of_the_largest_debtors_is_shown() {
        var large = new BookedDeal(31, 31, "DKK");
        var small = new BookedDeal(32, 32, "DKK");
        querySide.record(large.opened(ISSUED), large.invoiced(1, ISSUED, "300.00", DUE));
        querySide.record(small.opened(ISSUED), small.invoiced(1, ISSUED, "100.00", DUE));
        querySide.awaitViews();

        assertThat(value("duly_receivables_largest_debtors_ratio{currency=\"DKK\",debtors=\"1\"}"))
                .hasValue(0.75);
        assertThat(value("duly_receivables_largest_debtors_ratio{currency=\"DKK\",debtors=\"5\"}"))
                .hasValue(1);
    }

    @Test
    void money_in_is_counted_and_what_lies_on_account_grows_old() {
        assertThat(value("duly_payments_received_total{currency=\"USD\"}")).hasValue(12.5);
        assertThat(value("duly_payments_reversed_total{currency=\"USD\"}")).hasValue(0);
        assertThat(value("duly_receivables_unapplied_oldest_age_seconds{currency=\"USD\"}"))
                .hasValue(3 * 24 * 3600);
    }

    private static OptionalDouble value(String series) {
        return Scrape.of(new Http(querySide.port())).value(series);
    }
}
