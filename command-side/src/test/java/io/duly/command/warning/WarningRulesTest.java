package io.duly.command.warning;

import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.DIRECTOR;
import static io.duly.testing.ContactFixture.and;
import static io.duly.testing.ContactFixture.customer;
import static io.duly.testing.ContactFixture.known;
import static io.duly.testing.ContactFixture.left;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.OTHER_CUSTOMER;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.PreventionFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.customer.CustomerEvent;
import io.duly.events.customer.DismissedCauseGone;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.customer.WarningSignRenewed;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningKind;
import io.duly.events.warning.WarningSign;
import io.duly.state.customer.CustomerState;
import io.duly.testing.PreventionFixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarningRulesTest {

    @Test
    void a_warning_sign_that_a_rule_finds_is_raised() {
        assertThat(judged(knowing(), facts(left(ACCOUNTANT, TODAY)))).containsExactly(raised(accountantLeft()));
    }

    @Test
    void a_warning_sign_is_raised_once_per_cause() {
        assertThat(judged(knowing(raised(accountantLeft())), facts(left(ACCOUNTANT, TODAY))))
                .isEmpty();
    }

    /** The day on which it was found does not make it another. */
    @Test
    void a_cause_that_is_found_again_on_another_day_raises_no_second_sign() {
        var before = accountantLeft();
        var yesterday = WarningSign.of(
                before.signId(), before.kind(), null, before.words(), before.inputs(), TODAY.minusDays(1), null);
        assertThat(judged(knowing(raised(yesterday)), facts(left(ACCOUNTANT, TODAY))))
                .isEmpty();
    }

    @Test
    void another_cause_raises_another_warning_sign() {
        var both = facts(left(ACCOUNTANT, TODAY), left(DIRECTOR, TODAY));
        assertThat(judged(knowing(raised(accountantLeft())), both))
                .containsExactly(raised(keyContactLeft(DIRECTOR, both)));
    }

    @Test
    void a_warning_sign_is_cleared_when_its_cause_goes_away() {
        assertThat(judged(knowing(raised(accountantLeft())), facts())).containsExactly(gone(accountantLeft()));
    }

    @Test
    void a_warning_sign_is_raised_again_when_its_cause_is_back() {
        assertThat(judged(knowing(raised(accountantLeft()), gone(accountantLeft())), facts(left(ACCOUNTANT, TODAY))))
                .containsExactly(raised(accountantLeft()));
    }

    @Test
    void a_sign_that_somebody_looked_into_is_not_raised_again() {
        assertThat(judged(
                        knowing(raised(accountantLeft()), dismissed(accountantLeft())), facts(left(ACCOUNTANT, TODAY))))
                .isEmpty();
    }

    @Test
    void the_end_of_a_cause_that_somebody_looked_into_is_recorded() {
        assertThat(judged(knowing(raised(accountantLeft()), dismissed(accountantLeft())), facts()))
                .containsExactly(forgotten(accountantLeft()));
    }

    @Test
    void a_cause_that_returns_after_somebody_looked_into_it_is_a_new_alarm() {
        var customer = knowing(raised(accountantLeft()), dismissed(accountantLeft()), forgotten(accountantLeft()));
        assertThat(judged(customer, facts(left(ACCOUNTANT, TODAY)))).containsExactly(raised(accountantLeft()));
    }

    @Test
    void a_sign_that_people_saw_is_never_cleared_by_a_rule() {
        assertThat(judged(knowing(PreventionFixture.raised(1, WarningKind.CONTACTS_REFUSED)), facts()))
                .isEmpty();
    }

    @Test
    void a_customer_who_goes_on_paying_late_gives_one_alarm_that_is_renewed() {
        var more = KnownFacts.late(KnownFacts.paid(DUE, 1), KnownFacts.paid(DUE.plusDays(30), 9));
        assertThat(judged(knowing(raised(late(DUE))), more)).containsExactly(renewed(late(DUE), more));
    }

    @Test
    void a_sign_is_not_renewed_while_nothing_has_changed() {
        var customer = knowing(raised(late(DUE)));
        assertThat(judged(customer, KnownFacts.lastLate(DUE))).isEmpty();
    }

    @Test
    void a_sign_is_renewed_once_per_change() {
        var more = KnownFacts.late(KnownFacts.paid(DUE, 1), KnownFacts.paid(DUE.plusDays(30), 9));
        assertThat(judged(knowing(raised(late(DUE)), renewed(late(DUE), more)), more))
                .isEmpty();
    }

    @Test
    void a_limit_that_is_exceeded_by_more_renews_the_sign() {
        var before = only(MoneyRules.creditLimit(KnownFacts.owing("EUR 110", "EUR 100"), KnownFacts.THRESHOLDS));
        var now = KnownFacts.owing("EUR 900", "EUR 100");
        assertThat(judged(knowing(raised(before)), now))
                .singleElement()
                .isInstanceOfSatisfying(
                        WarningSignRenewed.class,
                        renewed -> assertThat(renewed.sign())
                                .returns(before.signId(), WarningSign::signId)
                                .returns("EUR 900.00", sign -> sign.inputs().get("owed")));
    }

    @Test
    void a_renewed_alarm_that_somebody_looked_into_is_not_raised_again() {
        var more = KnownFacts.late(KnownFacts.paid(DUE, 1), KnownFacts.paid(DUE.plusDays(30), 9));
        assertThat(judged(knowing(raised(late(DUE)), renewed(late(DUE), more), dismissed(late(DUE))), more))
                .isEmpty();
    }

    @Test
    void the_alarm_about_late_payments_is_over_when_none_was_late_for_a_year() {
        assertThat(judged(knowing(raised(late(DUE))), KnownFacts.NOTHING)).containsExactly(gone(late(DUE)));
    }

    @Test
    void a_later_late_payment_counts_anew_once_somebody_has_looked_into_the_first() {
        assertThat(judged(knowing(raised(late(DUE)), dismissed(late(DUE))), KnownFacts.lastLate(DUE.plusDays(30))))
                .containsExactly(raised(late(DUE.plusDays(30))));
    }

    @Test
    void a_late_payment_that_somebody_looked_into_is_not_raised_again() {
        assertThat(judged(knowing(raised(late(DUE)), dismissed(late(DUE))), KnownFacts.lastLate(DUE)))
                .isEmpty();
    }

    @Test
    void a_limit_that_was_near_and_is_exceeded_now_changes_its_kind() {
        var near = KnownFacts.owing("EUR 90", "EUR 100");
        var exceeded = KnownFacts.owing("EUR 110", "EUR 100");
        assertThat(judged(knowing(raised(only(MoneyRules.creditLimit(near, KnownFacts.THRESHOLDS)))), exceeded))
                .containsExactly(
                        gone(only(MoneyRules.creditLimit(near, KnownFacts.THRESHOLDS))),
                        raised(only(MoneyRules.creditLimit(exceeded, KnownFacts.THRESHOLDS))));
    }

    @Test
    void two_customers_do_not_share_a_sign() {
        var finding = LatePaymentRule.look(KnownFacts.lastLate(DUE), KnownFacts.THRESHOLDS)
                .getFirst();
        assertThat(finding.signId(CUSTOMER)).isNotEqualTo(finding.signId(OTHER_CUSTOMER));
    }

    private static List<CustomerEvent> judged(CustomerState customer, WarningFacts facts) {
        return WarningRules.judge(CUSTOMER, customer, facts, KnownFacts.THRESHOLDS);
    }

    /** Of people with one channel each, so that no coverage can fall. */
    private static WarningFacts facts(CustomerEvent... happened) {
        return KnownFacts.after(and(known(3, 1), happened));
    }

    private static CustomerState knowing(CustomerEvent... happened) {
        return customer(and(known(3, 1), happened));
    }

    private static WarningSign accountantLeft() {
        return keyContactLeft(ACCOUNTANT, facts(left(ACCOUNTANT, TODAY)));
    }

    private static WarningSign keyContactLeft(ContactPersonId person, WarningFacts facts) {
        return only(ContactRules.keyContactLeft(facts, KnownFacts.THRESHOLDS).stream()
                .filter(finding -> finding.cause().equals(person.toString()))
                .toList());
    }

    private static WarningSign late(LocalDate due) {
        return only(LatePaymentRule.look(KnownFacts.lastLate(due), KnownFacts.THRESHOLDS));
    }

    private static WarningSign only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.getFirst().sign(CUSTOMER, TODAY);
    }

    private static WarningSignRaised raised(WarningSign sign) {
        return new WarningSignRaised(CUSTOMER, sign);
    }

    private static WarningSignRenewed renewed(WarningSign sign, WarningFacts facts) {
        return new WarningSignRenewed(
                CUSTOMER, sign.renewedBy(only(LatePaymentRule.look(facts, KnownFacts.THRESHOLDS))));
    }

    private static WarningSignCleared gone(WarningSign sign) {
        return new WarningSignCleared(
                CUSTOMER, sign.signId(), Clearing.CAUSE_GONE, "what it was raised for is no longer so");
    }

    private static DismissedCauseGone forgotten(WarningSign sign) {
        return new DismissedCauseGone(CUSTOMER, sign.signId());
    }

    private static WarningSignCleared dismissed(WarningSign sign) {
        return new WarningSignCleared(CUSTOMER, sign.signId(), Clearing.BY_PERSON, "all is well");
    }
}
