package io.duly.query.aging;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Facts of an old store whose dates lay ahead when they were recorded. What is recorded has happened, wherever one
 * looks today. Each test has a customer of its own.
 */
class FactsAheadIT {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);
    private static final LocalDate AHEAD = LocalDate.of(2026, 12, 31);

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void start() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
    }

    @BeforeEach
    void it_is_the_twentieth_of_march() {
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void a_payment_is_booked_everywhere() {
        var deal = invoiced(1, ISSUED);
        querySide.record(deal.paid(1, "100.00", AHEAD));
        querySide.awaitViews();

        assertThat(overdue(1)).isEqualTo("list 0.00, page 0.00, aging 0.00");
        assertThat(instalment(deal)).isEqualTo("open 0.00, 10 days past due");
    }

    @Test
    void a_reversal_is_booked_everywhere() {
        var deal = invoiced(2, ISSUED);
        querySide.record(deal.paid(1, "100.00", DUE));
        querySide.record(deal.takenBack(1, AHEAD));
        querySide.awaitViews();

        assertThat(overdue(2)).isEqualTo("list 100.00, page 100.00, aging 100.00");
        assertThat(instalment(deal)).isEqualTo("open 100.00, 10 days past due");
    }

    @Test
    void an_invoice_is_owed_everywhere() {
        var deal = invoiced(3, AHEAD);
        querySide.awaitViews();

        assertThat(overdue(3)).isEqualTo("list 100.00, page 100.00, aging 100.00");
        assertThat(instalment(deal)).isEqualTo("open 100.00, 10 days past due");
    }

    @Test
    void what_was_paid_too_much_lies_on_account_everywhere() {
        var deal = invoiced(4, ISSUED);
        querySide.record(deal.paid(1, "130.00", AHEAD));
        querySide.awaitViews();

        assertThat(http.json("/api/customers?q=customer+4")
                        .at("/items/0/money/0/unapplied")
                        .asString())
                .isEqualTo("30.00");
        assertThat(http.json("/api/customers/" + Deals.customer(4).value())
                        .at("/totals/0/unapplied")
                        .asString())
                .isEqualTo("30.00");
    }

    @Test
    void a_report_of_a_day_gone_by_goes_by_the_date_of_the_fact_and_one_of_then_is_told_again() {
        var deal = invoiced(5, ISSUED);
        querySide.record(deal.paid(1, "100.00", AHEAD));
        querySide.awaitViews();
        querySide.at(Instant.parse("2026-03-25T07:00:00Z"));

        assertThat(aging(5, "")).isEqualTo("0.00");
        assertThat(aging(5, "&asOf=2026-03-20")).isEqualTo("100.00");
        assertThat(aging(5, "&asOf=2026-03-20&knownAt=2026-03-20T20:00:00Z")).isEqualTo("0.00");
    }

    private static BookedDeal invoiced(int number, LocalDate issuedOn) {
        querySide.record(Deals.registered(number, "customer " + number));
        var deal = new BookedDeal(number, number, "EUR");
        querySide.record(deal.opened(ISSUED), deal.invoiced(1, issuedOn, "100.00", DUE));
        return deal;
    }

    private static String overdue(int customer) {
        var id = Deals.customer(customer).value();
        return "list "
                + http.json("/api/overdue?customerId=" + id)
                        .at("/totals/0/open")
                        .asString("0.00") + ", page "
                + http.json("/api/customers/" + id)
                        .at("/totals/0/overdue/amount")
                        .asString() + ", aging " + aging(customer, "");
    }

    private static String aging(int customer, String question) {
        return ShownAging.rows(http.json("/api/aging?by=customer" + question)).stream()
                .filter(row -> row.at("/customerId")
                        .asString()
                        .equals(Deals.customer(customer).value().toString()))
                .map(row -> row.at("/overdue/amount").asString())
                .findFirst()
                .orElse("0.00");
    }

    private static String instalment(BookedDeal deal) {
        var part = http.json("/api/deals/" + deal.dealId().value()).at("/instalments/0");
        return "open " + part.at("/open/amount").asString() + ", "
                + part.at("/daysPastDue").asInt() + " days past due";
    }
}
