package io.duly.query.aging;

import static io.duly.query.aging.ShownAging.counts;
import static io.duly.query.aging.ShownAging.row;
import static io.duly.query.aging.ShownAging.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgingIT {

    private static final LocalDate ISSUED = LocalDate.parse("2026-01-10");
    private static final LocalDate DUE = LocalDate.parse("2026-02-10");

    private final QuerySideUnderTest querySide = QuerySideUnderTest.whole();
    private final Http http = new Http(querySide.port());
    private BookedDeal deal = new BookedDeal(0, 1, "EUR");
    private int deals;

    /** One service for all tests; each has a deal and a customer of its own. */
    @BeforeEach
    void another_deal() {
        deals++;
        deal = new BookedDeal(deals, deals, "EUR");
    }

    @AfterEach
    void nothing_is_owed_any_more() {
        querySide.database().sql("truncate query.ledger_entry").update();
    }

    @AfterAll
    void stop() {
        querySide.close();
    }

    @ParameterizedTest
    @CsvSource({
        "-1,NOT_DUE",
        "0,NOT_DUE",
        "1,D1_30",
        "30,D1_30",
        "31,D31_60",
        "60,D31_60",
        "61,D61_90",
        "90,D61_90",
        "91,D90_PLUS",
        "900,D90_PLUS"
    })
    void a_bucket_begins_and_ends_on_its_day(int daysPastDue, String bucket) {
        record(ISSUED, deal.opened(ISSUED), deal.invoiced(1, ISSUED, "100.00", DUE));

        assertThat(counts(aging(DUE.plusDays(daysPastDue)))).isEqualTo(Map.of(bucket, 1));
    }

    @Test
    void a_debt_is_not_there_before_the_day_of_its_invoice() {
        record(ISSUED.minusDays(5), deal.opened(ISSUED), deal.invoiced(1, ISSUED, "100.00", DUE));

        assertThat(rows(aging(ISSUED.minusDays(1)))).isEmpty();
        assertThat(counts(aging(ISSUED))).isEqualTo(Map.of("NOT_DUE", 1));
    }

    @Test
    void a_part_payment_does_not_make_the_rest_younger() {
        record(ISSUED, deal.opened(ISSUED), deal.invoiced(1, ISSUED, "100.00", DUE));
        record(DUE.plusDays(40), deal.paid(1, "30.00", DUE.plusDays(40)));

        var row = row(aging(DUE.plusDays(61)));

        assertThat(row.at("/buckets/D61_90/amount").asString()).isEqualTo("70.00");
        assertThat(row.at("/overdue/amount").asString()).isEqualTo("70.00");
    }

    @Test
    void a_payment_on_the_due_date_is_on_time() {
        record(ISSUED, deal.opened(ISSUED), deal.invoiced(1, ISSUED, "100.00", DUE), deal.paid(1, "100.00", DUE));

        assertThat(counts(aging(DUE))).isEmpty();
        assertThat(counts(aging(DUE.plusDays(1)))).isEmpty();
    }

    @Test
    void a_later_payment_is_not_seen_at_an_earlier_date() {
        record(ISSUED, deal.opened(ISSUED), deal.invoiced(1, ISSUED, "100.00", DUE));
        record(DUE.plusDays(5), deal.paid(1, "100.00", DUE.plusDays(5)));

        assertThat(counts(aging(DUE.plusDays(4)))).isEqualTo(Map.of("D1_30", 1));
        assertThat(counts(aging(DUE.plusDays(5)))).isEmpty();
    }

    @Test
    void a_payment_that_became_known_late_was_not_known_before() {
        record(ISSUED, deal.opened(ISSUED), deal.invoiced(1, ISSUED, "100.00", DUE));
        record(DUE.plusDays(9), deal.paid(1, "100.00", DUE.plusDays(2)));

        assertThat(counts(aging(DUE.plusDays(3), DUE.plusDays(8)))).isEqualTo(Map.of("D1_30", 1));
        assertThat(counts(aging(DUE.plusDays(3), DUE.plusDays(9)))).isEmpty();
    }

    @Test
    void an_over_payment_lies_beside_the_buckets() {
        record(ISSUED, deal.opened(ISSUED), deal.invoiced(1, ISSUED, "100.00", DUE), deal.paid(1, "130.00", DUE));
        record(DUE, deal.invoiced(2, DUE, "500.00", DUE.plusDays(10)));

        var row = row(aging(DUE));

        assertThat(row.at("/total/amount").asString()).isEqualTo("500.00");
        assertThat(row.at("/buckets/NOT_DUE/amount").asString()).isEqualTo("500.00");
        assertThat(row.at("/unapplied").asString()).isEqualTo("30.00");
    }

    @Test
    void money_on_account_that_is_used_leaves_the_account_and_the_bucket() {
        record(ISSUED, deal.opened(ISSUED), deal.invoiced(1, ISSUED, "100.00", DUE), deal.paid(1, "130.00", ISSUED));
        record(DUE, deal.invoiced(2, DUE, "500.00", DUE.plusDays(10)), deal.unappliedUsed());

        var row = row(aging(DUE.plusDays(11)));

        assertThat(row.at("/buckets/D1_30/amount").asString()).isEqualTo("470.00");
        assertThat(row.at("/unapplied").asString()).isEqualTo("0.00");
        assertThat(row(aging(DUE.minusDays(1))).at("/unapplied").asString()).isEqualTo("30.00");
    }

    @Test
    void a_payment_that_was_taken_back_is_owed_again_as_old_as_it_was() {
        record(ISSUED, deal.opened(ISSUED), deal.invoiced(1, ISSUED, "100.00", DUE));
        record(DUE.plusDays(2), deal.paid(1, "120.00", DUE.plusDays(2)));
        record(DUE.plusDays(20), deal.takenBack(1, DUE.plusDays(20)));

        assertThat(counts(aging(DUE.plusDays(19)))).isEmpty();
        var again = row(aging(DUE.plusDays(31)));
        assertThat(again.at("/buckets/D31_60/amount").asString()).isEqualTo("100.00");
        assertThat(again.at("/unapplied").asString()).isEqualTo("0.00");
        assertThat(counts(aging(DUE.plusDays(31), DUE.plusDays(19)))).isEmpty();
    }

    @Test
    void who_has_only_money_on_account_has_a_row_too() {
        record(ISSUED, deal.opened(ISSUED), deal.invoiced(1, ISSUED, "100.00", DUE), deal.paid(1, "130.00", ISSUED));

        assertThat(row(http.json("/api/aging?by=customer&asOf=" + DUE))
                        .at("/unapplied")
                        .asString())
                .isEqualTo("30.00");
    }

    @Test
    void currencies_are_never_added_up() {
        deals++;
        var dollars = new BookedDeal(deals, deals, "USD");
        record(ISSUED, deal.opened(ISSUED), deal.invoiced(1, ISSUED, "100.00", DUE));
        record(ISSUED, dollars.opened(ISSUED), dollars.invoiced(1, ISSUED, "70.00", DUE));

        assertThat(rows(aging(DUE)))
                .extracting(
                        row -> row.at("/currency").asString(),
                        row -> row.at("/total/amount").asString())
                .containsExactly(tuple("EUR", "100.00"), tuple("USD", "70.00"));
    }

    @Test
    void each_customer_has_a_row_while_it_owes() {
        deals++;
        var other = new BookedDeal(deals, deals, "EUR");
        record(ISSUED, deal.opened(ISSUED), deal.invoiced(1, ISSUED, "100.00", DUE));
        record(ISSUED, other.opened(ISSUED), other.invoiced(1, ISSUED, "70.00", DUE), other.paid(1, "70.00", DUE));

        assertThat(rows(http.json("/api/aging?by=customer&asOf=" + ISSUED)))
                .extracting(row -> row.at("/customerId").asString())
                .containsExactlyInAnyOrder(
                        deal.customerId().value().toString(),
                        other.customerId().value().toString());
        assertThat(rows(http.json("/api/aging?by=customer&asOf=" + DUE)))
                .extracting(row -> row.at("/customerId").asString())
                .containsExactly(deal.customerId().value().toString());
    }

    @Test
    void a_debt_belongs_to_the_collector_who_was_known_to_look_after_it() {
        record(ISSUED, deal.opened(ISSUED), deal.invoiced(1, ISSUED, "100.00", DUE));
        record(ISSUED.plusDays(1), Deals.assigned(deals, "anna"));
        record(ISSUED.plusDays(5), Deals.assigned(deals, "boris"));

        assertThat(collectorKnown(ISSUED)).isEqualTo("null");
        assertThat(collectorKnown(ISSUED.plusDays(4))).isEqualTo("\"anna\"");
        assertThat(collectorKnown(ISSUED.plusDays(5))).isEqualTo("\"boris\"");
    }

    @Test
    void an_impossible_question_is_refused_by_name() {
        for (var wrong : Map.of(
                        "asOf=2026-02-30", "asOf",
                        "asOf=", "asOf",
                        "asOf=%2B10000-01-01", "asOf",
                        "knownAt=yesterday", "knownAt",
                        "by=moon", "by",
                        "asof=2026-02-01", "asof",
                        "by=customer&by=collector", "by")
                .entrySet()) {
            var answer = http.send("GET", "/api/aging?" + wrong.getKey());

            assertThat(answer.statusCode()).as(wrong.getKey()).isEqualTo(400);
            assertThat(Http.json(answer).at("/errors/0/field").asString()).isEqualTo(wrong.getValue());
        }
    }

    /** At nine in the morning, Moscow time, of that day. */
    private void record(LocalDate day, Object... events) {
        querySide.at(moment(day));
        querySide.record(events);
        querySide.awaitViews();
        querySide.at(moment(LocalDate.parse("2030-01-01")));
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(LocalTime.of(6, 0)).toInstant(ZoneOffset.UTC);
    }

    private JsonNode aging(LocalDate asOf) {
        return http.json("/api/aging?asOf=" + asOf);
    }

    private JsonNode aging(LocalDate asOf, LocalDate knownOn) {
        return http.json("/api/aging?asOf=" + asOf + "&knownAt=" + moment(knownOn));
    }

    private String collectorKnown(LocalDate on) {
        var rows = rows(http.json("/api/aging?by=collector&asOf=" + DUE + "&knownAt=" + moment(on)));
        return rows.getFirst().at("/collectorId").toString();
    }
}
