package io.duly.query.aging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.duly.query.aging.BooksByHand.Side;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was recorded with whatever dates: everything that tells of today's debts tells the same. */
class OneOpinionIT {

    private static final long SEED = 20_261_127;
    private static final int CUSTOMERS = 40;
    private static final int PAIRS = 60;

    private static QuerySideUnderTest querySide;
    private static Http http;
    private static BooksByHand books;

    @BeforeAll
    static void random_histories() {
        querySide = QuerySideUnderTest.whole("duly.query.metrics-interval=0s");
        http = new Http(querySide.port());
        var entries = new ArrayList<RandomBooks.Entry>();
        querySide.at(Instant.parse("2026-01-01T09:00:00Z"));
        for (int customer = 1; customer <= CUSTOMERS; customer++) {
            entries.addAll(RandomBooks.of(SEED + customer, customer));
            querySide.record(Deals.registered(customer, "customer " + customer), Deals.assigned(customer, "cora"));
        }
        entries.sort(Comparator.comparing(RandomBooks.Entry::at));
        for (var entry : entries) {
            querySide.at(entry.at());
            querySide.record(entry.events().toArray());
        }
        querySide.awaitViews();
        books = new BooksByHand(entries);
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    static Stream<LocalDate> days() {
        var random = new Random(SEED);
        return Stream.concat(
                Stream.of(RandomBooks.LAST_RECORDED_ON, RandomBooks.LAST_RECORDED_ON.plusDays(1)),
                random.ints(5, 2, 120).mapToObj(RandomBooks.LAST_RECORDED_ON::plusDays));
    }

    @ParameterizedTest
    @MethodSource("days")
    void every_list_page_and_metric_tells_the_same_of_today(LocalDate today) {
        var now = today.atTime(12, 0).atZone(RandomBooks.ZONE).toInstant();
        querySide.at(now);
        var told = new ToldToday(http);
        var right = new RightToday(books, today, now);
        var deals = right.deals().keySet();

        assertAll(
                "seed %s, of customer n it is n more, on %s".formatted(SEED, today),
                same("aging", told.aging(), right.aging()),
                same("aging by customer", told.agingByCustomer(), right.agingByCustomer()),
                same("the overdue list", told.overdue(), right.overdue()),
                same("totals of the overdue list", told.overdueTotals(), right.overdueTotals()),
                same("the list of deals", told.deals(deals), right.deals()),
                same("totals of deals", told.openOfDeals(), right.openOfDeals()),
                same("pages of deals", told.instalments(deals), right.instalments()),
                same("money on account of deals", told.dealsOnAccount(deals), right.dealsOnAccount()),
                same("the list of customers", told.customers(), right.customers()),
                same("totals of customers", told.customerTotals(), right.customerTotals()),
                same("pages of customers", told.customerPages(CUSTOMERS), right.customers()),
                same("metrics", told.metrics(), right.aging()),
                same("money in the day list", told.idleMoney(), right.dayList().idleMoney()),
                same("calls of the day list", told.calls(), right.dayList().calls()));
    }

    private static Executable same(String what, SortedMap<String, String> told, SortedMap<String, String> right) {
        return () -> assertThat(told).as(what).isEqualTo(right);
    }

    @Test
    void what_is_owed_less_what_is_unapplied_is_what_was_invoiced_less_what_came_at_every_pair_of_dates() {
        var random = new Random(SEED);
        querySide.at(Instant.parse("2026-12-01T09:00:00Z"));
        for (int pair = 0; pair < PAIRS; pair++) {
            var asOf = RandomBooks.LAST_RECORDED_ON.plusDays(random.nextInt(150) - 90);
            var knownAt = RandomBooks.LAST_RECORDED_ON
                    .minusDays(random.nextInt(42) - 1)
                    .atTime(18, 0)
                    .atZone(RandomBooks.ZONE)
                    .toInstant();
            var rows = ShownAging.rows(http.json("/api/aging?asOf=" + asOf + "&knownAt=" + knownAt));
            for (var row : rows) {
                var currency = CurrencyUnit.of(row.at("/currency").asString());
                var invoiced = books.sum(Side.INVOICED, currency, asOf, knownAt, _ -> true);
                var came = books.sum(Side.CAME_IN, currency, asOf, knownAt, _ -> true);
                assertThat(RightToday.money(currency, row.at("/total/amount"))
                                .minus(RightToday.money(currency, row.at("/unapplied"))))
                        .as("seed %s, as of %s, known at %s", SEED, asOf, knownAt)
                        .isEqualTo(invoiced.minus(came));
            }
        }
    }
}
