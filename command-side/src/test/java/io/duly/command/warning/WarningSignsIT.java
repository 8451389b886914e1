package io.duly.command.warning;

import static io.duly.command.testing.Roles.HEAD_OF_SALES;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DELIVERED_ON;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.SALESPERSON;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.PolicyFixture.CONFIRM_SCHEDULED;
import static io.duly.testing.PolicyFixture.STANDARD;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PreventionFixture.REASON;
import static io.duly.testing.PreventionFixture.TODAY;
import static io.duly.testing.PreventionFixture.signId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import io.duly.command.customer.SetCreditLimit;
import io.duly.command.deal.AgreePaymentTerms;
import io.duly.command.deal.DealRefusal;
import io.duly.command.deal.IssueCreditNote;
import io.duly.command.deal.IssueInvoice;
import io.duly.command.deal.OpenDeal;
import io.duly.command.deal.RecordDelivery;
import io.duly.command.deal.RecordPayment;
import io.duly.command.deal.SignContract;
import io.duly.command.policy.PublishPolicy;
import io.duly.command.prevention.FinishPreventionAction;
import io.duly.command.prevention.WaiveCoverage;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.testing.Story;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.Origin;
import io.duly.events.warning.WarningKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Warning signs through the real event store, processors and scheduler, on PostgreSQL. */
class WarningSignsIT {

    private static final InvoiceId SECOND = new InvoiceId(new UUID(0, 2));

    private final WatchedCustomer customer = WatchedCustomer.known();

    @AfterEach
    void stop() {
        customer.close();
    }

    @Test
    void a_debt_that_becomes_overdue_raises_an_alarm_about_its_customer() {
        aDealIsOwing();
        customer.on(DUE.plusDays(1));
        assertThat(customer.signs()).containsExactly(WarningKind.LATE_PAYMENT);
    }

    @Test
    void a_debt_raises_no_alarm_on_its_due_date() {
        aDealIsOwing();
        customer.on(DUE);
        assertThat(customer.signs()).isEmpty();
    }

    @Test
    void an_alarm_about_a_late_payment_is_over_a_year_later() {
        aDealIsOwing();
        customer.on(DUE.plusDays(1));
        customer.on(PAY_DAY);
        customer.happens(new RecordPayment(DEAL, PAYMENT, euro("100"), PAY_DAY, null));
        customer.on(PAY_DAY.plusDays(366));
        assertThat(customer.signs()).isEmpty();
        assertThat(customer.duly().history(CUSTOMER))
                .endsWith("WarningSignRaised", "WarningSignRenewed", "WarningSignCleared");
    }

    @Test
    void an_alarm_about_a_late_payment_is_renewed_when_the_debt_is_paid() {
        aDealIsOwing();
        customer.on(DUE.plusDays(1));
        customer.happens(new RecordPayment(DEAL, PAYMENT, euro("100"), DUE.plusDays(1), null));
        assertThat(customer.duly().history(CUSTOMER)).endsWith("WarningSignRaised", "WarningSignRenewed");
    }

    @Test
    void an_alarm_about_a_late_payment_ends_when_the_money_turns_out_to_have_come_in_time() {
        aDealIsOwing();
        customer.on(DUE.plusDays(1));
        customer.happens(new RecordPayment(DEAL, PAYMENT, euro("100"), DUE, null));
        assertThat(customer.signs()).isEmpty();
    }

    @Test
    void an_alarm_about_a_late_payment_grows_with_the_age_of_the_debt() {
        aDealIsOwing();
        customer.on(DUE.plusDays(1));
        customer.on(DUE.plusDays(7));
        assertThat(customer.duly().history(CUSTOMER)).endsWith("WarningSignRaised");
        customer.on(DUE.plusDays(8));
        assertThat(customer.duly().history(CUSTOMER)).endsWith("WarningSignRaised", "WarningSignRenewed");
        customer.on(DUE.plusDays(31));
        assertThat(customer.duly().history(CUSTOMER))
                .endsWith("WarningSignRaised", "WarningSignRenewed", "WarningSignRenewed");
    }

    @Test
    void a_signed_order_beyond_the_credit_limit_raises_an_alarm() {
        customer.duly().send(Story.ofAnAgreedDeal(DEAL));
        customer.happens(new SetCreditLimit(CUSTOMER, euro("90")));
        assertThat(customer.signs()).isEmpty();
        customer.happens(new SignContract(DEAL, "C-17", OPENED_ON));
        assertThat(customer.signs()).containsExactly(WarningKind.CREDIT_LIMIT_EXCEEDED);
    }

    @Test
    void a_part_payment_turns_an_exceeded_credit_limit_into_a_near_one() {
        customer.happens(new SetCreditLimit(CUSTOMER, euro("90")));
        aDealIsOwing();
        customer.happens(new RecordPayment(DEAL, PAYMENT, euro("20"), TODAY, null));
        assertThat(customer.signs()).containsExactly(WarningKind.CREDIT_LIMIT_NEAR);
    }

    @Test
    void a_full_payment_ends_the_alarm_about_the_credit_limit() {
        customer.happens(new SetCreditLimit(CUSTOMER, euro("90")));
        aDealIsOwing();
        customer.happens(new RecordPayment(DEAL, PAYMENT, euro("100"), TODAY, null));
        assertThat(customer.signs()).isEmpty();
    }

    @Test
    void a_higher_credit_limit_ends_the_alarm_about_it() {
        customer.happens(new SetCreditLimit(CUSTOMER, euro("90")));
        aDealIsOwing();
        customer.happens(new SetCreditLimit(CUSTOMER, euro("900")));
        assertThat(customer.signs()).isEmpty();
    }

    @Test
    void documents_that_nobody_confirmed_are_found_on_the_fifth_morning_after_the_delivery() {
        aDealIsDelivered();
        customer.on(DELIVERED_ON.plusDays(4));
        assertThat(customer.signs()).isEmpty();
        customer.on(DELIVERED_ON.plusDays(5));
        assertThat(customer.signs()).containsExactly(WarningKind.DOCUMENTS_UNCONFIRMED);
    }

    @Test
    void the_alarm_about_unconfirmed_documents_is_over_when_somebody_confirms_them() {
        aDealIsDelivered();
        customer.on(DELIVERED_ON.plusDays(5));
        customer.happens(finished("documents-received", "the accountant has them", null));
        assertThat(customer.signs()).isEmpty();
    }

    @Test
    void invoices_beyond_the_value_of_a_deal_raise_an_alarm_until_a_credit_note_puts_them_right() {
        aDealIsOwing();
        assertThat(customer.signs()).isEmpty();
        customer.happens(
                new IssueInvoice(DEAL, SECOND, "00018", TODAY, List.of(new IssueInvoice.Part(euro("1000"), DUE))));
        assertThat(customer.signs()).containsExactly(WarningKind.OVER_INVOICED);
        customer.happens(
                new IssueCreditNote(DEAL, new CreditNoteId(new UUID(0, 1)), SECOND, "CN-1", euro("1000"), TODAY));
        assertThat(customer.signs()).isEmpty();
    }

    /** By the playbook that is shipped. */
    @Test
    void terms_are_not_agreed_before_the_contacts_and_the_check_of_the_company() {
        customer.duly().send(anOpening());
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> customer.duly().send(terms()))
                .returns(DealRefusal.GATE_CLOSED, CommandRejected::reason)
                .satisfies(refusal -> assertThat(refusal.missing()).hasSize(2));
    }

    @Test
    void a_customer_with_a_warning_sign_is_asked_whether_the_payment_is_scheduled() {
        customer.duly().send(new PublishPolicy(STANDARD, 3, highestOnly(CONFIRM_SCHEDULED)));
        customer.duly()
                .send(new RaiseWarningSign(
                        CUSTOMER, signId(1), WarningKind.RUMOURS_OF_TROUBLE, null, "they lay people off", TODAY));
        aDealIsOwing();
        customer.on(DUE.minusDays(1));
        assertThat(customer.duly().history(DEAL))
                .contains("EscalationStepTaken")
                .doesNotContain("EscalationStepSkipped");
    }

    @Test
    void a_customer_without_a_warning_sign_is_not_asked_whether_the_payment_is_scheduled() {
        customer.duly().send(new PublishPolicy(STANDARD, 3, highestOnly(CONFIRM_SCHEDULED)));
        aDealIsOwing();
        customer.on(DUE.minusDays(1));
        assertThat(customer.duly().history(DEAL))
                .contains("EscalationStepSkipped")
                .doesNotContain("EscalationStepTaken");
    }

    private void aDealIsOwing() {
        customer.duly().send(Story.ofAnAgreedDeal(DEAL));
        customer.duly().send(Story.ofItsDelivery(DEAL));
        customer.happens(Story.ofItsInvoice(DEAL, INVOICE));
    }

    /** Along the playbook, with fewer contacts than it asks for. */
    private void aDealIsDelivered() {
        customer.happens(
                anOpening(),
                finished("check-company", "no judgments, three good references", null),
                asCommandMessage(new WaiveCoverage(DEAL, REASON)).andMetaData(HEAD_OF_SALES),
                terms(),
                finished("contract-clauses", null, "https://documents.example/17"),
                new SignContract(DEAL, "C-17", OPENED_ON),
                new RecordDelivery(DEAL, DELIVERED_ON, "TORG-12 No. 5"));
    }

    private static OpenDeal anOpening() {
        return new OpenDeal(DEAL, CUSTOMER, "Ten pumps", euro("100"), OPENED_ON, SALESPERSON, STANDARD, Origin.ENTERED);
    }

    private static AgreePaymentTerms terms() {
        return new AgreePaymentTerms(DEAL, new PaymentTerms(30, DueDateRoll.NONE), OPENED_ON);
    }

    private static FinishPreventionAction finished(String action, @Nullable String note, @Nullable String document) {
        return new FinishPreventionAction(DEAL, ActionId.of(action), null, note, document, null);
    }
}
