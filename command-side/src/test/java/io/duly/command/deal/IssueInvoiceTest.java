package io.duly.command.deal;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.LATER_DUE;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.allocated;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.awaitingPayment;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.contracting;
import static io.duly.testing.DealFixture.delivering;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.invoiced;
import static io.duly.testing.DealFixture.invoicedInTwoParts;
import static io.duly.testing.DealFixture.opened;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.planned;
import static io.duly.testing.DealFixture.received;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.deal.IssueInvoice.Part;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.Stage;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class IssueInvoiceTest {

    private static final Part ALL = new Part(euro("100"), DUE);

    @Test
    void each_part_of_an_invoice_is_due_on_its_own() {
        given(awaitingPayment())
                .when(invoice(new Part(euro("60"), DUE), new Part(euro("40"), LATER_DUE)))
                .expectEvents(invoicedInTwoParts(), planned(DUE.plusDays(1)));
    }

    @Test
    void a_part_without_a_date_is_due_by_the_payment_terms() {
        given(awaitingPayment())
                .when(invoice(new Part(euro("100"), null)))
                .expectEvents(invoiced(), planned(DUE.plusDays(1)));
    }

    @Test
    void the_payment_terms_may_move_a_due_date_to_a_working_day() {
        var monday = LocalDate.of(2026, 4, 6);
        deal().in("weekdays")
                .after(deliveringOn(new PaymentTerms(34, DueDateRoll.FOLLOWING)))
                .when(invoice(new Part(euro("100"), null)))
                .expectEvents(
                        invoiced(INVOICE, ISSUED_ON, new Instalment(INSTALMENT, monday, euro("100"))),
                        planned(monday.plusDays(1)));
    }

    @Test
    void a_due_date_that_the_invoice_names_is_never_moved() {
        var saturday = LocalDate.of(2026, 4, 4);
        deal().in("weekdays")
                .after(deliveringOn(new PaymentTerms(30, DueDateRoll.FOLLOWING)))
                .when(invoice(new Part(euro("100"), saturday)))
                .expectEvents(
                        invoiced(INVOICE, ISSUED_ON, new Instalment(INSTALMENT, saturday, euro("100"))),
                        planned(saturday.plusDays(1)));
    }

    @Test
    void an_invoice_may_come_before_the_delivery() {
        given(delivering()).when(invoice(ALL)).expectEvents(invoiced(), planned(DUE.plusDays(1)));
    }

    @Test
    void money_that_came_early_pays_an_invoice_but_not_before_its_date() {
        var invoicedOn = PAY_DAY.plusDays(1);
        given(and(awaitingPayment(), received(PAYMENT, "30", "30")))
                .when(new IssueInvoice(DEAL, INVOICE, "00017", invoicedOn, List.of(new Part(euro("100"), LATER_DUE))))
                .expectEvents(
                        invoiced(INVOICE, invoicedOn, new Instalment(INSTALMENT, LATER_DUE, euro("100"))),
                        new UnappliedAllocated(
                                DEAL,
                                CUSTOMER,
                                new CreditSource.Payment(PAYMENT),
                                List.of(allocated(INSTALMENT, "30", invoicedOn, "70")),
                                euro("0")),
                        planned(LATER_DUE.plusDays(1)));
    }

    @Test
    void an_invoice_that_was_paid_in_advance_ends_the_deal() {
        given(and(awaitingPayment(), received(PAYMENT, "100", "100")))
                .when(invoice(ALL))
                .expectEvents(
                        invoiced(),
                        new UnappliedAllocated(
                                DEAL,
                                CUSTOMER,
                                new CreditSource.Payment(PAYMENT),
                                List.of(allocated(INSTALMENT, "100", PAY_DAY, "0")),
                                euro("0")),
                        closed(Outcome.PAID, PAY_DAY));
    }

    @Test
    void the_same_invoice_sent_twice_is_issued_once() {
        given(owing()).when(invoice(ALL)).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void an_invoice_that_left_its_due_date_to_the_terms_is_issued_once_too() {
        given(owing())
                .when(invoice(new Part(euro("100"), null)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_invoice_under_the_same_id_is_refused() {
        given(owing())
                .when(invoice(new Part(euro("100"), LATER_DUE)))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.INVOICE_EXISTS);
    }

    @Test
    void the_same_amount_in_more_parts_is_another_invoice() {
        given(owing())
                .when(invoice(new Part(euro("60"), DUE), new Part(euro("40"), DUE)))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.INVOICE_EXISTS);
    }

    @Test
    void nothing_is_invoiced_without_a_contract() {
        given(contracting()).when(invoice(ALL)).expectNoEvents().expectExceptionDetails(DealRefusal.WRONG_STAGE);
    }

    @Test
    void nothing_is_invoiced_on_a_cancelled_deal() {
        given(and(awaitingPayment(), closed(Outcome.CANCELLED, ISSUED_ON)))
                .when(invoice(ALL))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.DEAL_CLOSED);
    }

    @Test
    void each_part_of_an_invoice_is_in_the_currency_of_the_deal() {
        given(awaitingPayment())
                .when(invoice(ALL, new Part(Money.parse("USD 1"), DUE)))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.CURRENCY_DIFFERS);
    }

    @Test
    void an_invoice_about_nothing_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(IssueInvoiceTest::invoice)
                .returns("instalments", InvalidCommand::field);
    }

    @Test
    void an_invoice_with_a_part_about_nothing_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> invoice(ALL, new Part(euro("0"), DUE)))
                .returns("instalments[1].amount", InvalidCommand::field);
    }

    private static IssueInvoice invoice(Part... parts) {
        return new IssueInvoice(DEAL, INVOICE, "00017", ISSUED_ON, List.of(parts));
    }

    private static List<DealEvent> deliveringOn(PaymentTerms terms) {
        return List.of(opened(), new PaymentTermsAgreed(DEAL, terms, OPENED_ON), new StageEntered(DEAL, Stage.PAYMENT));
    }
}
