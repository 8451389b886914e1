package io.duly.query.aging;

import static io.duly.query.aging.ShownAging.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.DisputeReason;
import io.duly.events.deal.DisputeResolution;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import java.math.BigDecimal;
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

/** How much of what is open is disputed: on any day, as known at any moment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisputedAgingIT {

    private static final LocalDate ISSUED = LocalDate.parse("2026-01-10");
    private static final LocalDate DUE = LocalDate.parse("2026-02-10");

    private final QuerySideUnderTest querySide = QuerySideUnderTest.whole();
    private final Http http = new Http(querySide.port());
    private BookedDeal deal = new BookedDeal(0, 1, "EUR");
    private int deals;

    @BeforeEach
    void another_debt() {
        deals++;
        deal = new BookedDeal(deals, deals, "EUR");
        record(ISSUED, deal.opened(ISSUED), deal.invoiced(1, ISSUED, "100.00", DUE, "50.00", DUE.plusDays(30)));
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
    void what_is_disputed_stays_in_its_bucket() {
        record(DUE, deal.contested(1, 1, "30.00", DisputeReason.PRICE, DUE));

        var row = row(aging(DUE.plusDays(40)));

        assertThat(row.at("/buckets/D31_60/amount").asString()).isEqualTo("100.00");
        assertThat(row.at("/buckets/D31_60/disputed").asString()).isEqualTo("30.00");
        assertThat(row.at("/buckets/D1_30/disputed").asString()).isEqualTo("0.00");
        assertThat(row.at("/overdue/disputed").asString()).isEqualTo("30.00");
        assertThat(row.at("/total/disputed").asString()).isEqualTo("30.00");
    }

    @Test
    void it_is_disputed_from_the_day_on_which_it_was_raised_until_that_on_which_it_was_resolved() {
        record(DUE, deal.contested(1, 1, "30.00", DisputeReason.PRICE, DUE));
        record(DUE.plusDays(9), deal.resolved(1, DisputeResolution.FOR_CREDITOR, null, "0", DUE.plusDays(9)));

        assertThat(disputed(aging(DUE.minusDays(1)))).isEqualTo("0.00");
        assertThat(disputed(aging(DUE))).isEqualTo("30.00");
        assertThat(disputed(aging(DUE.plusDays(8)))).isEqualTo("30.00");
        assertThat(disputed(aging(DUE.plusDays(9)))).isEqualTo("0.00");
    }

    @Test
    void what_became_known_late_was_not_known_before() {
        record(DUE.plusDays(5), deal.contested(1, 1, "30.00", DisputeReason.PRICE, DUE));
        record(DUE.plusDays(20), deal.resolved(1, DisputeResolution.FOR_CREDITOR, null, "0", DUE.plusDays(9)));

        assertThat(disputed(aging(DUE.plusDays(1), DUE.plusDays(4)))).isEqualTo("0.00");
        assertThat(disputed(aging(DUE.plusDays(1), DUE.plusDays(5)))).isEqualTo("30.00");
        assertThat(disputed(aging(DUE.plusDays(10), DUE.plusDays(19)))).isEqualTo("30.00");
        assertThat(disputed(aging(DUE.plusDays(10), DUE.plusDays(20)))).isEqualTo("0.00");
    }

    @Test
    void another_amount_counts_from_its_day() {
        record(DUE, deal.contested(1, 1, "30.00", DisputeReason.PRICE, DUE));
        record(DUE.plusDays(3), deal.changed(1, "70.00", "anna", DUE.plusDays(30), DUE.plusDays(3)));

        assertThat(disputed(aging(DUE.plusDays(2)))).isEqualTo("30.00");
        assertThat(disputed(aging(DUE.plusDays(3)))).isEqualTo("70.00");
    }

    @Test
    void no_more_is_disputed_than_was_open_on_that_day() {
        record(
                DUE,
                deal.contested(1, 1, "60.00", DisputeReason.PRICE, DUE),
                deal.contested(2, 1, "40.00", DisputeReason.QUANTITY, DUE),
                deal.contested(3, 2, "10.00", DisputeReason.OTHER, DUE));
        record(DUE.plusDays(5), deal.paid(1, "75.00", DUE.plusDays(5)));

        assertThat(disputed(aging(DUE.plusDays(4)))).isEqualTo("110.00");
        assertThat(disputed(aging(DUE.plusDays(5)))).isEqualTo("35.00");
    }

    @Test
    void a_dispute_that_fell_away_counts_again_when_its_debt_is_owed_again() {
        record(DUE, deal.contested(1, 1, "60.00", DisputeReason.PRICE, DUE));
        record(DUE.plusDays(5), deal.paid(1, "100.00", DUE.plusDays(5)), deal.fellAway(1, DUE.plusDays(5)));
        record(DUE.plusDays(9), deal.takenBack(1, DUE.plusDays(9)), deal.contestedAgain(1, DUE.plusDays(9)));

        assertThat(disputed(aging(DUE.plusDays(4)))).isEqualTo("60.00");
        assertThat(disputed(aging(DUE.plusDays(5)))).isEqualTo("0.00");
        assertThat(disputed(aging(DUE.plusDays(9)))).isEqualTo("60.00");
    }

    @Test
    void each_row_of_a_group_has_what_is_disputed_of_it() {
        record(DUE, deal.contested(1, 1, "30.00", DisputeReason.PRICE, DUE));
        deals++;
        var other = new BookedDeal(deals, deals, "EUR");
        record(DUE, other.opened(ISSUED), other.invoiced(1, ISSUED, "70.00", DUE));

        var rows = ShownAging.rows(http.json("/api/aging?by=customer&asOf=" + DUE));

        assertThat(rows)
                .extracting(row -> row.at("/total/disputed").asString())
                .containsExactlyInAnyOrder("30.00", "0.00");
    }

    @Test
    void a_table_has_it_in_a_column() {
        record(DUE, deal.contested(1, 1, "30.00", DisputeReason.PRICE, DUE));

        var table =
                http.send("GET", "/api/aging?asOf=" + DUE, "Accept", "text/csv").body();

        assertThat(table.lines().findFirst().orElseThrow()).endsWith(";unapplied;disputed;promised");
        assertThat(table.lines().toList().get(1)).endsWith(";30,00;0,00");
    }

    @Test
    void a_customer_shows_it_beside_what_is_open() {
        record(DUE, deal.contested(1, 1, "30.00", DisputeReason.PRICE, DUE));
        record(DUE, Deals.registered(deals, "Clara"));

        var customer = http.json("/api/customers/" + deal.customerId().value());

        assertThat(new BigDecimal(customer.at("/totals/0/open/disputed").asString()))
                .isEqualByComparingTo("30");
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

    private static String disputed(JsonNode report) {
        return row(report).at("/total/disputed").asString();
    }

    private JsonNode aging(LocalDate asOf) {
        return http.json("/api/aging?asOf=" + asOf);
    }

    private JsonNode aging(LocalDate asOf, LocalDate knownOn) {
        return http.json("/api/aging?asOf=" + asOf + "&knownAt=" + moment(knownOn));
    }
}
