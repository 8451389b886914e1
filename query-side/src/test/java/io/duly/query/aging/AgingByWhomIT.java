package io.duly.query.aging;

import static io.duly.query.aging.ShownAging.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.events.shared.Origin;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sam's deal with customer 1 was paid with 30 too much on the day it was due; Tina's deal with them is overdue. */
class AgingByWhomIT {

    private static final LocalDate ISSUED = LocalDate.parse("2026-01-10");
    private static final LocalDate DUE = LocalDate.parse("2026-02-10");

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void two_deals_of_one_customer() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(Instant.parse("2026-02-11T06:00:00Z"));
        var sams = new BookedDeal(1, 1, "EUR");
        var tinas = new BookedDeal(2, 1, "EUR");
        querySide.record(
                Deals.registered(1, "Anna"),
                sams.opened(ISSUED, "sam", "1000", Origin.ENTERED),
                sams.invoiced(1, ISSUED, "100.00", DUE),
                sams.paid(1, "130.00", DUE),
                tinas.opened(ISSUED, "tina", "1000", Origin.ENTERED),
                tinas.invoiced(1, ISSUED, "70.00", DUE, "5.00", DUE));
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void a_customer_has_a_name_beside_its_id() {
        assertThat(rows(http.json("/api/aging?by=customer")))
                .extracting(
                        row -> row.at("/customerId").asString(),
                        row -> row.at("/customerName").asString())
                .containsExactly(tuple(Deals.customer(1).value().toString(), "Anna"));
    }

    @Test
    void a_debt_belongs_to_the_salesperson_of_its_deal() {
        assertThat(rows(http.json("/api/aging?by=salesperson")))
                .extracting(
                        row -> row.at("/salesperson").asString(),
                        row -> row.at("/overdue/amount").asString(),
                        row -> row.at("/overdue/count").asInt(),
                        row -> row.at("/unapplied").asString())
                .containsExactly(tuple("sam", "0.00", 0, "30.00"), tuple("tina", "75.00", 2, "0.00"));
        assertThat(rows(http.json("/api/aging?by=salesperson&asOf=" + ISSUED)))
                .extracting(row -> row.at("/salesperson").asString())
                .containsExactly("sam", "tina");
    }
}
