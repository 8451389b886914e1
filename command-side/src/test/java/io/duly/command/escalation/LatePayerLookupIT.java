package io.duly.command.escalation;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.OTHER_CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.OTHER_INVOICE;
import static io.duly.testing.DealFixture.OTHER_PAYMENT;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.allocated;
import static io.duly.testing.DealFixture.credited;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.invoiced;
import static io.duly.testing.DealFixture.received;
import static io.duly.testing.DealFixture.reversed;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.InstalmentId;
import io.duly.testing.TestPostgres;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class LatePayerLookupIT {

    private static final LocalDate TOO_LATE = DUE.plusDays(1);
    private static final LocalDate MONTHS_LATER = DUE.plusDays(100);

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(TestPostgres.newDatabase(), TestPostgres.USER, TestPostgres.PASSWORD);
    private final LatePayerLookup payers = new LatePayerLookup(new JdbcTemplate(database));
    private final AnnotationEventHandlerAdapter handlers = new AnnotationEventHandlerAdapter(payers);

    @BeforeEach
    void an_invoice_is_open() throws Exception {
        given(invoiced());
    }

    @Test
    void an_open_debt_is_no_offence_until_the_day_after_it_became_overdue() {
        assertThat(late(DUE.plusDays(1))).isFalse();
        assertThat(late(DUE.plusDays(2))).isTrue();
    }

    @Test
    void who_pays_on_the_due_date_pays_in_time() throws Exception {
        given(paidOn(DUE));
        assertThat(late(MONTHS_LATER)).isFalse();
    }

    @Test
    void who_pays_a_day_later_pays_late() throws Exception {
        given(paidOn(TOO_LATE));
        assertThat(late(MONTHS_LATER)).isTrue();
    }

    @Test
    void a_late_payment_counts_for_a_year_after_the_money_came() throws Exception {
        given(paidOn(TOO_LATE));
        assertThat(late(TOO_LATE.plusDays(365))).isTrue();
        assertThat(late(TOO_LATE.plusDays(366))).isFalse();
    }

    @Test
    void a_debt_that_is_still_open_is_never_forgiven() {
        assertThat(late(DUE.plusYears(10))).isTrue();
    }

    @Test
    void a_part_payment_in_time_does_not_make_the_debt_paid_in_time() throws Exception {
        given(payment("99.99", DUE, "0.01"));
        assertThat(late(MONTHS_LATER)).isTrue();
    }

    @Test
    void a_debt_whose_rest_was_settled_too_late_was_paid_late() throws Exception {
        given(payment("60", DUE, "40"), credited("40", "0", allocated(INSTALMENT, "40", TOO_LATE, "0")));
        assertThat(late(MONTHS_LATER)).isTrue();
    }

    @Test
    void money_that_was_on_the_account_counts_from_the_day_it_was_used() throws Exception {
        given(new UnappliedAllocated(
                DEAL,
                CUSTOMER,
                new CreditSource.Payment(PAYMENT),
                List.of(allocated(INSTALMENT, "100", DUE, "0")),
                euro("0")));
        assertThat(late(MONTHS_LATER)).isFalse();
    }

    @Test
    void who_paid_in_time_is_not_late_by_another_payment_that_bounces_later() throws Exception {
        given(
                paidOn(DUE.minusDays(2)),
                reversed(TOO_LATE, "0", allocated(INSTALMENT, "100", TOO_LATE, "100")),
                new UnappliedAllocated(
                        DEAL,
                        CUSTOMER,
                        new CreditSource.Payment(OTHER_PAYMENT),
                        List.of(allocated(INSTALMENT, "100", TOO_LATE, "0", DUE.minusDays(1))),
                        euro("0")));
        assertThat(late(MONTHS_LATER)).isFalse();
    }

    @Test
    void a_payment_that_was_taken_back_is_no_payment() throws Exception {
        given(paidOn(DUE), reversed(DUE, "0", allocated(INSTALMENT, "100", DUE, "100")));
        assertThat(late(MONTHS_LATER)).isTrue();
    }

    @Test
    void a_customer_does_not_answer_for_another_ones_late_payment() {
        assertThat(payers.wasLate(OTHER_CUSTOMER, MONTHS_LATER)).isFalse();
    }

    @Test
    void a_debt_paid_in_time_does_not_excuse_another() throws Exception {
        var other = new Instalment(InstalmentId.of(OTHER_INVOICE, 1), DUE, euro("5"));
        given(invoiced(OTHER_INVOICE, ISSUED_ON, other), paidOn(DUE));
        assertThat(late(MONTHS_LATER)).isTrue();
    }

    private boolean late(LocalDate day) {
        return payers.wasLate(CUSTOMER, day);
    }

    private static PaymentReceived paidOn(LocalDate day) {
        return payment("100", day, "0");
    }

    private static PaymentReceived payment(String amount, LocalDate day, String leaving) {
        return received(PAYMENT, amount, "0", allocated(INSTALMENT, amount, day, leaving));
    }

    private void given(DealEvent... events) throws Exception {
        for (var event : events) {
            handlers.handle(GenericEventMessage.asEventMessage(event));
        }
    }
}
