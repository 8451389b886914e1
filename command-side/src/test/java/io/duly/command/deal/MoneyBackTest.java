package io.duly.command.deal;

import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.allocated;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.received;
import static org.axonframework.test.matchers.Matchers.listWithAnyOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.hamcrest.CoreMatchers.equalTo;

import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DifferenceWrittenOff;
import io.duly.events.deal.MoneyRefunded;
import io.duly.events.deal.MoneyTakenBack;
import io.duly.events.shared.PaymentId;
import io.duly.events.shared.RefundId;
import io.duly.events.shared.ReversalId;
import io.duly.events.shared.WriteOffId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Money that goes back in part, to the customer, or is given up. */
class MoneyBackTest {

    private static final ReversalId REVERSAL = new ReversalId(new UUID(4, 1));
    private static final RefundId REFUND = new RefundId(new UUID(5, 1));
    private static final WriteOffId WRITE_OFF = new WriteOffId(new UUID(6, 1));
    private static final CreditSource SOURCE = new CreditSource.Payment(PAYMENT);

    @Test
    void a_part_that_is_taken_back_goes_from_what_is_unapplied_first() {
        given(and(owing(), overpaid()))
                .when(takeBack(PAYMENT, "50"))
                .expectEvents(new MoneyTakenBack(
                        DEAL,
                        CUSTOMER,
                        REVERSAL,
                        SOURCE,
                        euro("50"),
                        PAY_DAY,
                        "recalled",
                        List.of(allocated(INSTALMENT, "20", PAY_DAY, "20")),
                        euro("30")));
    }

    @Test
    void no_more_is_taken_back_than_is_left() {
        given(and(owing(), paid("40", "60")))
                .when(takeBack(PAYMENT, "40.01"))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.MORE_THAN_IS_LEFT);
    }

    @Test
    void a_part_of_a_payment_that_never_came_is_not_taken_back() {
        given(owing())
                .when(takeBack(PAYMENT, "1"))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.PAYMENT_UNKNOWN);
    }

    @Test
    void what_the_deal_does_not_need_is_refunded() {
        given(and(owing(), overpaid()))
                .when(refund("30"))
                .expectEventsMatching(payloadsMatching(listWithAnyOf(equalTo(new MoneyRefunded(
                        DEAL, CUSTOMER, REFUND, SOURCE, euro("30"), PAY_DAY, "too much", List.of(), euro("30"))))));
    }

    @Test
    void what_the_deal_needs_is_not_refunded() {
        given(and(owing(), overpaid()))
                .when(refund("30.01"))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.NOT_ENOUGH_ON_ACCOUNT);
    }

    @Test
    void a_cent_is_written_off() {
        given(and(owing(), paid("99.99", "0.01")))
                .when(writeOff())
                .expectEventsMatching(payloadsMatching(listWithAnyOf(equalTo(new DifferenceWrittenOff(
                        DEAL,
                        CUSTOMER,
                        WRITE_OFF,
                        allocated(INSTALMENT, "0.01", PAY_DAY.plusDays(1), "0", PAY_DAY),
                        PAY_DAY.plusDays(1),
                        "bank fee")))));
    }

    @Test
    void more_than_the_limit_is_not_written_off() {
        given(and(owing(), paid("98.99", "1.01")))
                .when(writeOff())
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.TOO_MUCH_TO_WRITE_OFF);
    }

    private static DealEvent overpaid() {
        return received(PAYMENT, "130", "30", allocated(INSTALMENT, "100", PAY_DAY, "0"));
    }

    private static TakeMoneyBack takeBack(PaymentId id, String amount) {
        return new TakeMoneyBack(DEAL, REVERSAL, new Whence.Payment(id), euro(amount), PAY_DAY, "recalled");
    }

    private static RefundMoney refund(String amount) {
        return new RefundMoney(DEAL, REFUND, new Whence.Payment(PAYMENT), euro(amount), PAY_DAY, "too much");
    }

    private static WriteOffDifference writeOff() {
        return new WriteOffDifference(DEAL, WRITE_OFF, INSTALMENT, PAY_DAY.plusDays(1), "bank fee");
    }
}
