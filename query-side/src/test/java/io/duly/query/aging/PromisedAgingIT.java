package io.duly.query.aging;

import static io.duly.query.aging.ShownAging.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.DisputeReason;
import io.duly.events.shared.ContactPersonId;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** How much of what is open is promised: on any day, as known at any moment, and the same in every list of today. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromisedAgingIT {

    private static final LocalDate ISSUED = LocalDate.parse("2026-01-10");
    private static final LocalDate DUE = LocalDate.parse("2026-02-10");
    private static final LocalDate BY = DUE.plusDays(10);

    private final QuerySideUnderTest querySide = QuerySideUnderTest.whole();
    private final Http http = new Http(querySide.port());
    private BookedDeal deal = new BookedDeal(0, 1, "EUR");
    private ContactPersonId person = Contacts.person(1, 1);
    private int deals;

    @BeforeEach
    void another_debt() {
        deals++;
        deal = new BookedDeal(deals, deals, "EUR");
        person = Contacts.person(deals, 1);
        record(
                ISSUED,
                Deals.registered(deals, "Customer " + deals),
                deal.opened(ISSUED),
                deal.invoiced(1, ISSUED, "100.00", DUE, "50.00", DUE.plusDays(30)));
    }

    @AfterEach
    void nothing_is_owed_any_more() {
        querySide.database().sql("truncate query.ledger_entry").update();
    }

    @AfterAll
    void stop() {
        querySide.close();
    }

    @Test
    void what_is_promised_stays_in_its_bucket() {
        record(DUE, deal.promised(1, person, DUE, 1, "70.00", BY));

        var row = row(aging(DUE.plusDays(5)));

        assertThat(row.at("/buckets/D1_30/amount").asString()).isEqualTo("100.00");
        assertThat(row.at("/buckets/D1_30/promised").asString()).isEqualTo("70.00");
        assertThat(row.at("/buckets/NOT_DUE/promised").asString()).isEqualTo("0.00");
        assertThat(row.at("/overdue/promised").asString()).isEqualTo("70.00");
        assertThat(row.at("/total/promised").asString()).isEqualTo("70.00");
    }

    @Test
    void it_is_promised_until_the_money_came_or_the_promise_is_broken_or_withdrawn() {
        record(
                DUE,
                deal.promised(1, person, DUE, 1, "60.00", BY),
                deal.promised(2, person, DUE, 2, "20.00", BY),
                deal.promised(3, person, DUE, 2, "7.00", BY));
        record(DUE.plusDays(2), deal.counted(1, 1, "25.00", DUE.plusDays(2)));
        record(DUE.plusDays(4), deal.withdrawn(3, DUE.plusDays(4)));
        record(BY, deal.kept(1, BY));
        record(BY.plusDays(2), deal.broken(2, BY.plusDays(2)));

        assertThat(promised(aging(DUE.minusDays(1)))).isEqualTo("0.00");
        assertThat(promised(aging(DUE.plusDays(1)))).isEqualTo("87.00");
        assertThat(promised(aging(DUE.plusDays(3)))).isEqualTo("62.00");
        assertThat(promised(aging(DUE.plusDays(4)))).isEqualTo("55.00");
        assertThat(promised(aging(BY))).isEqualTo("20.00");
        assertThat(promised(aging(BY.plusDays(2)))).isEqualTo("0.00");
    }

    @Test
    void a_promise_that_was_reopened_counts_again() {
        record(DUE, deal.promised(1, person, DUE, 1, "60.00", BY));
        record(DUE.plusDays(2), deal.kept(1, DUE.plusDays(2)));
        record(DUE.plusDays(4), deal.promiseReopened(1, DUE.plusDays(4)));
        record(DUE.plusDays(6), deal.lapsed(1, DUE.plusDays(6)));

        assertThat(promised(aging(DUE.plusDays(3)))).isEqualTo("0.00");
        assertThat(promised(aging(DUE.plusDays(5)))).isEqualTo("60.00");
        assertThat(promised(aging(DUE.plusDays(6)))).isEqualTo("0.00");
    }

    @Test
    void a_payment_plan_counts_as_a_promise_while_it_runs() {
        record(
                DUE,
                deal.agreed(1, person, DUE, 1, deal.toBePaid("60.00", BY), deal.toBePaid("40.00", BY.plusDays(10))));
        record(BY, deal.paid(1, "60.00", BY), deal.planCounted(1, 1, "100.00", "60.00", BY));
        record(BY.plusDays(12), deal.planBroken(1, BY.plusDays(10), "40.00", BY.plusDays(12)));
        record(
                BY.plusDays(15),
                deal.planCounted(1, 1, "100.00", "60.00", BY.plusDays(15)),
                deal.planReopened(1, BY.plusDays(15)));
        querySide.at(moment(BY.plusDays(16)));

        assertThat(promised(aging(DUE.minusDays(1)))).isEqualTo("0.00");
        assertThat(promised(aging(DUE))).isEqualTo("100.00");
        assertThat(promised(aging(BY))).isEqualTo("40.00");
        assertThat(promised(aging(BY.plusDays(12)))).isEqualTo("0.00");
        assertThat(promised(aging(BY.plusDays(16)))).isEqualTo("40.00");
        assertThat(http.json("/api/overdue?customerId=" + deal.customerId().value())
                        .at("/totals/0/promised")
                        .asString())
                .isEqualTo("40.00");
    }

    @Test
    void a_promise_that_became_known_late_was_not_known_before() {
        record(DUE.plusDays(5), deal.promised(1, person, DUE, 1, "30.00", BY));

        assertThat(promised(aging(DUE.plusDays(1), DUE.plusDays(4)))).isEqualTo("0.00");
        assertThat(promised(aging(DUE.plusDays(1), DUE.plusDays(5)))).isEqualTo("30.00");
    }

    @Test
    void no_more_is_promised_than_is_open_and_nobody_contests() {
        record(
                DUE,
                deal.promised(1, person, DUE, 1, "90.00", BY),
                deal.contested(1, 1, "40.00", DisputeReason.PRICE, DUE));
        record(DUE.plusDays(3), deal.paid(1, "35.00", DUE.plusDays(3)));

        assertThat(promised(aging(DUE.plusDays(2)))).isEqualTo("60.00");
        assertThat(row(aging(DUE.plusDays(2))).at("/total/disputed").asString()).isEqualTo("40.00");
        assertThat(promised(aging(DUE.plusDays(3)))).isEqualTo("25.00");
    }

    @Test
    void every_list_of_today_says_the_same() {
        record(
                DUE.plusDays(1),
                deal.promised(1, person, DUE, 1, "90.00", BY),
                deal.contested(1, 1, "40.00", DisputeReason.PRICE, DUE));
        querySide.at(moment(DUE.plusDays(3)));
        var customer = deal.customerId().value();

        assertThat(promised(aging(DUE.plusDays(3)))).isEqualTo("60.00");
        assertThat(http.json("/api/customers/" + customer)
                        .at("/totals/0/open/promised")
                        .asString())
                .isEqualTo("60.00");
        assertThat(http.json("/api/customers?q=Customer%20" + deals)
                        .at("/totals/0/promised")
                        .asString())
                .isEqualTo("60.00");
        assertThat(http.json("/api/customers?q=Customer%20" + deals)
                        .at("/items/0/money/0/promised")
                        .asString())
                .isEqualTo("60.00");
        var overdue = http.json("/api/overdue?customerId=" + customer);
        assertThat(overdue.at("/totals/0/promised").asString()).isEqualTo("60.00");
        assertThat(overdue.at("/items/0/promised/amount").asString()).isEqualTo("60.00");
        assertThat(overdue.at("/items/0/promisedUntil").asString()).isEqualTo(BY.plusDays(1) + "");
        assertThat(http.json("/api/deals/" + deal.dealId().value())
                        .at("/instalments/0/promised/amount")
                        .asString())
                .isEqualTo("60.00");
    }

    @Test
    void a_table_has_it_in_its_last_column() {
        record(DUE, deal.promised(1, person, DUE, 1, "30.00", BY));

        var table =
                http.send("GET", "/api/aging?asOf=" + DUE, "Accept", "text/csv").body();

        assertThat(table.lines().findFirst().orElseThrow()).endsWith(";unapplied;disputed;promised");
        assertThat(table.lines().toList().get(1)).endsWith(";0,00;30,00");
    }

    private void record(LocalDate day, Object... events) {
        querySide.at(moment(day));
        querySide.record(events);
        querySide.awaitViews();
        querySide.at(moment(LocalDate.parse("2030-01-01")));
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(LocalTime.of(6, 0)).toInstant(ZoneOffset.UTC);
    }

    private static String promised(JsonNode report) {
        return row(report).at("/total/promised").asString();
    }

    private JsonNode aging(LocalDate asOf) {
        return http.json("/api/aging?asOf=" + asOf);
    }

    private JsonNode aging(LocalDate asOf, LocalDate knownOn) {
        return http.json("/api/aging?asOf=" + asOf + "&knownAt=" + moment(knownOn));
    }
}
