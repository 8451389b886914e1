package io.duly.command.deal;

import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.LATER_DUE;
import static io.duly.testing.DealFixture.OTHER_INVOICE;
import static io.duly.testing.DealFixture.OTHER_PAYMENT;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.SECOND_INSTALMENT;
import static io.duly.testing.DealFixture.allocated;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.awaitingPayment;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.invoiced;
import static io.duly.testing.DealFixture.negotiating;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.owingInTwoParts;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.DealFixture.planned;
import static io.duly.testing.DealFixture.received;
import static io.duly.testing.DealFixture.reversed;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.deal.Allocation;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PaymentId;
import io.duly.testing.CustomerFixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which instalments a payment is set against, and what of it stays on account. */
class PaymentAllocationTest {

    @Test
    void a_payment_goes_to_the_oldest_due_instalment_first() {
        given(owingInTwoParts())
                .when(payment(PAYMENT, "70"))
                .expectEvents(
                        received(
                                PAYMENT,
                                "70",
                                "0",
                                allocated(INSTALMENT, "60", PAY_DAY, "0"),
                                allocated(SECOND_INSTALMENT, "10", PAY_DAY, "30")),
                        planned(LATER_DUE.plusDays(1)));
    }

    @Test
    void a_payment_goes_first_to_the_instalment_that_the_debtor_names() {
        given(owingInTwoParts())
                .when(designated("50", SECOND_INSTALMENT))
                .expectEvents(receivedFor(
                        List.of(SECOND_INSTALMENT),
                        "50",
                        allocated(SECOND_INSTALMENT, "40", PAY_DAY, "0"),
                        allocated(INSTALMENT, "10", PAY_DAY, "50")));
    }

    @Test
    void what_a_payment_has_beyond_the_debt_is_kept_as_unapplied() {
        given(owing())
                .when(payment(PAYMENT, "130"))
                .expectEvents(
                        received(PAYMENT, "130", "30", allocated(INSTALMENT, "100", PAY_DAY, "0")),
                        closed(Outcome.PAID, PAY_DAY),
                        ended());
    }

    @Test
    void money_may_come_before_anything_is_owed() {
        given(negotiating()).when(payment(PAYMENT, "30")).expectEvents(received(PAYMENT, "30", "30"));
    }

    @Test
    void money_never_pays_a_debt_before_it_was_invoiced() {
        var invoicedOn = PAY_DAY.plusDays(5);
        given(and(awaitingPayment(), invoicedOn(invoicedOn), planned(LATER_DUE.plusDays(1))))
                .when(payment(PAYMENT, "40"))
                .expectEvents(received(PAYMENT, "40", "0", allocated(INSTALMENT, "40", invoicedOn, "60")));
    }

    @Test
    void money_never_pays_a_debt_before_it_came_to_be_owed_again() {
        var reversedOn = PAY_DAY.plusDays(3);
        given(and(owing(), paid("40", "60"), reversed(reversedOn, "0", allocated(INSTALMENT, "40", reversedOn, "100"))))
                .when(payment(OTHER_PAYMENT, "70"))
                .expectEvents(received(
                        OTHER_PAYMENT,
                        "70",
                        "0",
                        allocated(INSTALMENT, "60", PAY_DAY, "40"),
                        allocated(INSTALMENT, "10", reversedOn, "30")));
    }

    @Test
    void a_designation_of_an_unknown_instalment_is_refused() {
        given(owing())
                .when(designated("40", InstalmentId.of(OTHER_INVOICE, 1)))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.INSTALMENT_UNKNOWN);
    }

    @Test
    void a_payment_designated_twice_for_one_instalment_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> designated("40", INSTALMENT, INSTALMENT))
                .returns("designation", InvalidCommand::field);
    }

    private static RecordPayment payment(PaymentId id, String amount) {
        return new RecordPayment(DEAL, id, euro(amount), PAY_DAY, null);
    }

    private static RecordPayment designated(String amount, InstalmentId... wanted) {
        return new RecordPayment(DEAL, PAYMENT, euro(amount), PAY_DAY, List.of(wanted));
    }

    private static DealEvent receivedFor(List<InstalmentId> wanted, String amount, Allocation... allocations) {
        return new PaymentReceived(
                DEAL,
                CustomerFixture.CUSTOMER,
                PAYMENT,
                euro(amount),
                PAY_DAY,
                wanted,
                List.of(allocations),
                euro("0"));
    }

    private static DealEvent invoicedOn(LocalDate day) {
        return invoiced(INVOICE, day, new Instalment(INSTALMENT, LATER_DUE, euro("100")));
    }
}
