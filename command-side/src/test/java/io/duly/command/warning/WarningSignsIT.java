package io.duly.command.warning;

import static io.duly.command.testing.Roles.HEAD_OF_SALES;
import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.DIRECTOR;
import static io.duly.testing.ContactFixture.SECRETARY;
import static io.duly.testing.ContactFixture.described;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DELIVERED_ON;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.RECORDED;
import static io.duly.testing.DealFixture.SALESPERSON;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.PolicyFixture.CONFIRM_SCHEDULED;
import static io.duly.testing.PolicyFixture.STANDARD;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PreventionFixture.REASON;
import static io.duly.testing.PreventionFixture.TODAY;
import static io.duly.testing.PreventionFixture.signId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import io.duly.command.contact.AddContactChannel;
import io.duly.command.contact.AddContactPerson;
import io.duly.command.contact.RecordAbsence;
import io.duly.command.contact.RecordDeparture;
import io.duly.command.contact.RecordReturn;
import io.duly.command.customer.SetCreditLimit;
import io.duly.command.deal.AgreePaymentTerms;
import io.duly.command.deal.DealRefusal;
import io.duly.command.deal.OpenDeal;
import io.duly.command.deal.RecordDelivery;
import io.duly.command.deal.RecordPayment;
import io.duly.command.deal.SignContract;
import io.duly.command.policy.PublishPolicy;
import io.duly.command.prevention.FinishPreventionAction;
import io.duly.command.prevention.WaiveCoverage;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.testing.CommandSideUnderTest;
import io.duly.command.testing.HandClock;
import io.duly.command.testing.Story;
import io.duly.events.contact.Absence;
import io.duly.events.contact.PersonRole;
import io.duly.events.customer.ContactChannelAdded;
import io.duly.events.customer.ContactPersonAdded;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.Origin;
import io.duly.events.warning.WarningKind;
import io.duly.testing.ContactFixture;
import io.duly.testing.TestPostgres;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alarms through the real event store, the real processors, the real scheduler and PostgreSQL. */
class WarningSignsIT {

    private final HandClock clock = new HandClock(RECORDED);
    private final CommandSideUnderTest duly = CommandSideUnderTest.start(TestPostgres.newDatabase(), clock);

    @BeforeEach
    void a_customer_is_known() {
        duly.send(Story.ofTheWorldAroundADeal());
    }

    @AfterEach
    void stop() {
        duly.close();
    }

    @Test
    void a_debt_that_becomes_overdue_raises_an_alarm_about_its_customer() {
        aDealIsOwing();
        on(DUE.plusDays(1));
        assertThat(signs()).containsExactly(WarningKind.LATE_PAYMENT);
    }

    @Test
    void a_debt_raises_no_alarm_on_its_due_date() {
        aDealIsOwing();
        on(DUE);
        assertThat(signs()).isEmpty();
    }

    @Test
    void an_alarm_about_a_late_payment_is_over_a_year_later() {
        aDealIsOwing();
        on(DUE.plusDays(1));
        happens(new RecordPayment(DEAL, PAYMENT, euro("100"), PAY_DAY, null));
        on(PAY_DAY.plusDays(366));
        assertThat(signs()).isEmpty();
        assertThat(duly.history(CUSTOMER)).endsWith("WarningSignRaised", "WarningSignCleared");
    }

    @Test
    void the_departure_of_the_accountant_raises_an_alarm() {
        known(2, 1);
        happens(new RecordDeparture(CUSTOMER, ACCOUNTANT, TODAY));
        assertThat(signs()).containsExactly(WarningKind.KEY_CONTACT_LEFT);
    }

    @Test
    void a_successor_of_the_accountant_ends_the_alarm() {
        known(2, 1);
        happens(new RecordDeparture(CUSTOMER, ACCOUNTANT, TODAY));
        happens(new AddContactPerson(CUSTOMER, SECRETARY, described("Olga", PersonRole.ACCOUNTS_PAYABLE)));
        assertThat(signs()).isEmpty();
    }

    @Test
    void a_departure_that_was_announced_is_found_on_its_morning() {
        known(2, 1);
        happens(new RecordDeparture(CUSTOMER, ACCOUNTANT, TODAY.plusDays(3)));
        assertThat(signs()).isEmpty();
        on(TODAY.plusDays(3));
        assertThat(signs()).containsExactly(WarningKind.KEY_CONTACT_LEFT);
    }

    @Test
    void a_leave_and_the_return_from_it_are_found_on_their_mornings() {
        known(1, 1);
        happens(new RecordAbsence(CUSTOMER, DIRECTOR, new Absence(TODAY.plusDays(2), TODAY.plusDays(9), null)));
        assertThat(signs()).isEmpty();
        on(TODAY.plusDays(2));
        assertThat(signs()).containsExactly(WarningKind.NO_REACHABLE_CONTACT);
        on(TODAY.plusDays(10));
        assertThat(signs()).isEmpty();
    }

    @Test
    void a_return_that_was_announced_for_an_earlier_day_is_found_on_its_morning() {
        known(1, 1);
        happens(new RecordAbsence(CUSTOMER, DIRECTOR, new Absence(TODAY, TODAY.plusDays(9), null)));
        happens(new RecordReturn(CUSTOMER, DIRECTOR, TODAY.plusDays(4)));
        on(TODAY.plusDays(1));
        assertThat(signs()).containsExactly(WarningKind.NO_REACHABLE_CONTACT);
        on(TODAY.plusDays(4));
        assertThat(signs()).isEmpty();
    }

    @Test
    void a_signed_order_beyond_the_credit_limit_raises_an_alarm() {
        duly.send(Story.ofAnAgreedDeal(DEAL));
        happens(new SetCreditLimit(CUSTOMER, euro("90")));
        assertThat(signs()).isEmpty();
        happens(new SignContract(DEAL, "C-17", OPENED_ON));
        assertThat(signs()).containsExactly(WarningKind.CREDIT_LIMIT_EXCEEDED);
    }

    @Test
    void a_part_payment_turns_an_exceeded_credit_limit_into_a_near_one() {
        happens(new SetCreditLimit(CUSTOMER, euro("90")));
        aDealIsOwing();
        happens(new RecordPayment(DEAL, PAYMENT, euro("20"), TODAY, null));
        assertThat(signs()).containsExactly(WarningKind.CREDIT_LIMIT_NEAR);
    }

    @Test
    void a_full_payment_ends_the_alarm_about_the_credit_limit() {
        happens(new SetCreditLimit(CUSTOMER, euro("90")));
        aDealIsOwing();
        happens(new RecordPayment(DEAL, PAYMENT, euro("100"), TODAY, null));
        assertThat(signs()).isEmpty();
    }

    @Test
    void a_higher_credit_limit_ends_the_alarm_about_it() {
        happens(new SetCreditLimit(CUSTOMER, euro("90")));
        aDealIsOwing();
        happens(new SetCreditLimit(CUSTOMER, euro("900")));
        assertThat(signs()).isEmpty();
    }

    @Test
    void documents_that_nobody_confirmed_are_found_on_the_fifth_morning_after_the_delivery() {
        aDealIsDelivered();
        on(DELIVERED_ON.plusDays(4));
        assertThat(signs()).isEmpty();
        on(DELIVERED_ON.plusDays(5));
        assertThat(signs()).containsExactly(WarningKind.DOCUMENTS_UNCONFIRMED);
    }

    @Test
    void the_alarm_about_unconfirmed_documents_is_over_when_somebody_confirms_them() {
        aDealIsDelivered();
        on(DELIVERED_ON.plusDays(5));
        happens(finished("documents-received", "the accountant has them", null));
        assertThat(signs()).isEmpty();
    }

    /** By the playbook that is shipped. */
    @Test
    void terms_are_not_agreed_before_the_contacts_and_the_check_of_the_company() {
        duly.send(anOpening());
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> duly.send(terms()))
                .returns(DealRefusal.GATE_CLOSED, CommandRejected::reason)
                .satisfies(refusal -> assertThat(refusal.missing()).hasSize(2));
    }

    @Test
    void a_daily_judgement_that_runs_twice_finds_nothing_new() {
        known(2, 1);
        happens(new RecordDeparture(CUSTOMER, ACCOUNTANT, TODAY.plusDays(3)));
        on(TODAY.plusDays(3));
        var history = duly.history(CUSTOMER);
        duly.get(MorningRound.class).go();
        duly.settle(WarningWatch.GROUP);
        assertThat(duly.history(CUSTOMER)).isEqualTo(history);
    }

    @Test
    void a_customer_with_a_warning_sign_is_asked_whether_the_payment_is_scheduled() {
        duly.send(new PublishPolicy(STANDARD, 3, highestOnly(CONFIRM_SCHEDULED)));
        duly.send(new RaiseWarningSign(
                CUSTOMER, signId(1), WarningKind.RUMOURS_OF_TROUBLE, null, "they lay people off", TODAY));
        aDealIsOwing();
        on(DUE.minusDays(1));
        assertThat(duly.history(DEAL)).contains("EscalationStepTaken").doesNotContain("EscalationStepSkipped");
    }

    @Test
    void a_customer_without_a_warning_sign_is_not_asked_whether_the_payment_is_scheduled() {
        duly.send(new PublishPolicy(STANDARD, 3, highestOnly(CONFIRM_SCHEDULED)));
        aDealIsOwing();
        on(DUE.minusDays(1));
        assertThat(duly.history(DEAL)).contains("EscalationStepSkipped").doesNotContain("EscalationStepTaken");
    }

    private void aDealIsOwing() {
        duly.send(Story.ofAnAgreedDeal(DEAL));
        duly.send(Story.ofItsDelivery(DEAL));
        happens(Story.ofItsInvoice(DEAL, INVOICE));
    }

    /** Along the playbook, with fewer contacts than it asks for. */
    private void aDealIsDelivered() {
        happens(
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

    private void known(int persons, int channels) {
        happens(ContactFixture.known(persons, channels).stream()
                .map(event -> switch (event) {
                    case ContactPersonAdded(var customer, var id, var person) ->
                        new AddContactPerson(customer, id, person);
                    case ContactChannelAdded(var customer, var id, var channel) ->
                        new AddContactChannel(customer, id, channel);
                    default -> throw new IllegalStateException("not about getting to know somebody: " + event);
                })
                .toArray());
    }

    private void happens(Object... commands) {
        duly.send(commands);
        duly.settle(WarningWatch.GROUP);
    }

    /** The scheduler goes the round of this morning, as it would by itself. */
    private void on(LocalDate day) {
        clock.set(morningOf(day));
        duly.settle(WarningWatch.GROUP);
    }

    private List<WarningKind> signs() {
        return duly.database()
                .sql("select kind from command.warning_sign where customer_id = ? order by kind")
                .param(CUSTOMER.value())
                .query(WarningKind.class)
                .list();
    }
}
