package io.duly.query.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.Outcome;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.shared.Stage;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Deals to which something rare happens. */
class RareDealsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static QuerySideUnderTest querySide;

    @BeforeAll
    static void start() {
        querySide = QuerySideUnderTest.whole();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    /** It was paid in advance and cancelled, and its payment is taken back. */
    @Test
    void every_view_shows_the_stage_at_which_the_deal_itself_goes_on() {
        var deal = new BookedDeal(3, 3, "EUR");
        querySide.record(Deals.registered(3, "Clara"));
        querySide.record(
                deal.opened(DAY),
                deal.termsAgreed(30, DAY),
                deal.entered(Stage.CONTRACT),
                deal.signed(DAY),
                deal.entered(Stage.DELIVERY),
                deal.invoiced(1, DAY, "100.00", DAY.plusDays(30)),
                deal.paid(1, "100.00", DAY),
                deal.closed(Outcome.CANCELLED, DAY),
                deal.takenBack(1, DAY),
                deal.reopened(DAY, Stage.DELIVERY));
        querySide.awaitViews();

        var http = new Http(querySide.port());
        var path = "/api/deals/" + deal.dealId().value();
        assertThat(http.json(path).at("/stage").asString()).isEqualTo("DELIVERY");
        assertThat(http.json(path + "/prevention").at("/stage").asString()).isEqualTo("DELIVERY");
        assertThat(querySide
                        .database()
                        .sql("select stage from query.prevention_deal where deal_id = ?")
                        .param(deal.dealId().value())
                        .query(String.class)
                        .single())
                .isEqualTo("DELIVERY");
    }

    /** Whoever books a payment chooses its id within a deal, and may have chosen the same for another deal. */
    @Test
    void a_payment_taken_back_on_one_deal_stays_on_the_other() {
        var one = new BookedDeal(1, 1, "EUR");
        var other = new BookedDeal(2, 1, "EUR");
        querySide.record(Deals.registered(1, "Anna"));
        querySide.record(one.opened(DAY), other.opened(DAY));
        var paid = one.paid(1, "50.00", DAY);
        querySide.record(paid, on(other, paid));
        querySide.record(one.takenBack(1, DAY));
        querySide.awaitViews();

        assertThat(payment(one).at("/reversedOn").asString()).isEqualTo("2026-03-01");
        assertThat(payment(other).at("/reversedOn").isNull()).isTrue();
        assertThat(payment(other).at("/unapplied/amount").asString()).isEqualTo("50.00");
    }

    private static PaymentReceived on(BookedDeal deal, PaymentReceived paid) {
        return new PaymentReceived(
                deal.dealId(),
                deal.customerId(),
                paid.paymentId(),
                paid.amount(),
                paid.receivedOn(),
                paid.designation(),
                paid.allocations(),
                paid.unapplied());
    }

    private static JsonNode payment(BookedDeal deal) {
        var payments = new Http(querySide.port())
                .json("/api/deals/" + deal.dealId().value())
                .at("/payments");
        assertThat(payments.size()).isEqualTo(1);
        return payments.get(0);
    }

    @Test
    void what_turns_out_to_be_paid_in_time_was_overdue_since_no_day() {
        var due = DAY.plusDays(30);
        var punctual = new BookedDeal(201, 9, "EUR");
        var late = new BookedDeal(202, 9, "EUR");
        for (var deal : List.of(punctual, late)) {
            querySide.record(deal.opened(DAY), deal.invoiced(1, DAY, "600.00", due), deal.becameOverdue(1, 1));
        }
        querySide.record(punctual.paid(1, "600.00", due));
        querySide.record(late.paid(1, "600.00", due.plusDays(1)));
        querySide.awaitViews();

        assertThat(overdueSince(punctual)).isEmpty();
        assertThat(overdueSince(late)).isEqualTo(due.plusDays(1).toString());
    }

    private static String overdueSince(BookedDeal deal) {
        return new Http(querySide.port())
                .json("/api/deals/" + deal.dealId().value())
                .at("/instalments/0/overdueSince")
                .asString("");
    }
}
