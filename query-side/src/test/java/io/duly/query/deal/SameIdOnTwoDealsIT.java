package io.duly.query.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.PaymentReceived;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever books a payment chooses its id within a deal, and may have chosen the same for another deal. */
class SameIdOnTwoDealsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void a_payment_taken_back_on_one_deal_stays_on_the_other() {
        try (var querySide = QuerySideUnderTest.whole()) {
            var one = new BookedDeal(1, 1, "EUR");
            var other = new BookedDeal(2, 1, "EUR");
            querySide.record(Deals.registered(1, "Anna"));
            querySide.record(one.opened(DAY), other.opened(DAY));
            var paid = one.paid(1, "50.00", DAY);
            querySide.record(paid, on(other, paid));
            querySide.record(one.takenBack(1, DAY));
            querySide.awaitViews();

            assertThat(payment(querySide, one).at("/reversedOn").asString()).isEqualTo("2026-03-01");
            assertThat(payment(querySide, other).at("/reversedOn").isNull()).isTrue();
            assertThat(payment(querySide, other).at("/unapplied/amount").asString())
                    .isEqualTo("50.00");
        }
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

    private static JsonNode payment(QuerySideUnderTest querySide, BookedDeal deal) {
        var payments = new Http(querySide.port())
                .json("/api/deals/" + deal.dealId().value())
                .at("/payments");
        assertThat(payments.size()).isEqualTo(1);
        return payments.get(0);
    }
}
