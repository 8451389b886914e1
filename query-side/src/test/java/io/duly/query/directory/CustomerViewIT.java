package io.duly.query.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.customer.CustomerCalendarSet;
import io.duly.events.customer.CustomerRenamed;
import io.duly.events.shared.CalendarId;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CustomerViewIT {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void a_customer() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(Instant.parse("2026-03-20T07:00:00Z"));
        var euros = new BookedDeal(1, 1, "EUR");
        var dollars = new BookedDeal(2, 1, "USD");
        querySide.record(
                Deals.registered(1, "Anna"),
                new CustomerRenamed(Deals.customer(1), "Anna and sons"),
                Deals.assigned(1, "cora"),
                new CustomerCalendarSet(Deals.customer(1), CalendarId.of("at"), null),
                new CustomerCalendarSet(Deals.customer(1), CalendarId.of("de"), ZoneId.of("Europe/Berlin")));
        querySide.record(
                Deals.registered(2, "Berta"),
                new CustomerCalendarSet(Deals.customer(2), CalendarId.of("de"), ZoneId.of("Europe/Berlin")),
                new CustomerCalendarSet(Deals.customer(2), null, null));
        querySide.record(
                euros.opened(ISSUED),
                euros.invoiced(1, ISSUED, "100.00", ISSUED.plusDays(5), "50.00", ISSUED.plusDays(50)));
        querySide.record(
                dollars.opened(ISSUED),
                dollars.invoiced(1, ISSUED, "10.00", ISSUED.plusDays(5)),
                dollars.paid(1, "12.00", ISSUED));
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void a_customer_goes_by_its_last_name_and_is_looked_after_by_its_last_collector() {
        var customer = http.json("/api/customers/" + Deals.customer(1).value());

        assertThat(customer.at("/name").asString()).isEqualTo("Anna and sons");
        assertThat(customer.at("/collector").asString()).isEqualTo("cora");
        assertThat(customer.at("/number").asString()).isEqualTo("C-1");
        assertThat(customer.at("/version").asInt()).isEqualTo(4);
    }

    @Test
    void a_customer_works_where_it_was_said_last() {
        var customer = http.json("/api/customers/" + Deals.customer(1).value());
        var other = http.json("/api/customers/" + Deals.customer(2).value());

        assertThat(customer.at("/calendar").asString()).isEqualTo("de");
        assertThat(customer.at("/zone").asString()).isEqualTo("Europe/Berlin");
        assertThat(other.at("/calendar").isNull()).isTrue();
        assertThat(other.at("/zone").isNull()).isTrue();
    }

    @Test
    void what_it_owes_is_added_up_by_currency() {
        var totals = http.json("/api/customers/" + Deals.customer(1).value()).at("/totals");

        assertThat(totals).hasSize(2);
        assertThat(totals.at("/0/currency").asString()).isEqualTo("EUR");
        assertThat(totals.at("/0/open/amount").asString()).isEqualTo("150.00");
        assertThat(totals.at("/0/overdue/amount").asString()).isEqualTo("100.00");
        assertThat(totals.at("/1/open/amount").asString()).isEqualTo("0.00");
        assertThat(totals.at("/1/unapplied").asString()).isEqualTo("2.00");
    }

    @Test
    void nobody_is_not_found() {
        assertThat(http.send("GET", "/api/customers/" + Deals.customer(9).value())
                        .statusCode())
                .isEqualTo(404);
    }
}
