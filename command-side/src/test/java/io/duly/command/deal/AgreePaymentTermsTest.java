package io.duly.command.deal;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.ContactFixture.and;
import static io.duly.testing.ContactFixture.away;
import static io.duly.testing.ContactFixture.known;
import static io.duly.testing.ContactFixture.threeByThree;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.contracting;
import static io.duly.testing.DealFixture.entered;
import static io.duly.testing.DealFixture.lost;
import static io.duly.testing.DealFixture.negotiating;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.termsAgreed;
import static io.duly.testing.PlaybookFixture.CHECK_COMPANY;
import static io.duly.testing.PlaybookFixture.CLAUSES;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PlaybookFixture.playbook;
import static io.duly.testing.PreventionFixture.TODAY;
import static io.duly.testing.PreventionFixture.by;
import static io.duly.testing.PreventionFixture.coverageWaived;
import static io.duly.testing.PreventionFixture.done;
import static io.duly.testing.PreventionFixture.following;
import static io.duly.testing.PreventionFixture.fromLedger;
import static io.duly.testing.PreventionFixture.passed;
import static io.duly.testing.PreventionFixture.passedAsRecordedFact;
import static io.duly.testing.PreventionFixture.plannedFor;
import static io.duly.testing.PreventionFixture.raised;
import static io.duly.testing.PreventionFixture.waived;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.shared.Stage;
import io.duly.events.warning.WarningKind;
import io.duly.state.contact.Shortfall;
import io.duly.state.prevention.Missing;
import io.duly.testing.ContactFixture;
import io.duly.testing.PlaybookFixture;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;

class AgreePaymentTermsTest {

    @Test
    void agreed_terms_lead_to_the_contract() {
        given(negotiating()).when(terms(30)).expectEvents(termsAgreed(), entered(Stage.CONTRACT));
    }

    @Test
    void the_same_terms_sent_twice_are_agreed_once() {
        given(contracting()).when(terms(30)).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void the_same_terms_sent_again_after_the_deal_moved_on_are_agreed_once() {
        given(owing()).when(terms(30)).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void other_terms_than_those_agreed_are_refused() {
        given(contracting()).when(terms(45)).expectNoEvents().expectExceptionDetails(DealRefusal.TERMS_ALREADY_AGREED);
    }

    @Test
    void a_lost_deal_agrees_on_nothing() {
        given(lost()).when(terms(30)).expectNoEvents().expectExceptionDetails(DealRefusal.DEAL_CLOSED);
    }

    @Test
    void a_deal_that_was_never_opened_is_not_there() {
        given(List.of()).when(terms(30)).expectNoEvents().expectException(AggregateNotFoundException.class);
    }

    @Test
    void the_negotiation_is_left_when_nothing_is_missing() {
        deal().following(PREVENTION)
                .with(threeByThree())
                .after(and(following(), done(CHECK_COMPANY)))
                .when(terms(30))
                .expectEvents(
                        termsAgreed(),
                        passed(Stage.NEGOTIATION, GateBasis.ALL_DONE, CoverageLevel.THREE_BY_THREE),
                        entered(Stage.CONTRACT),
                        plannedFor(by(TODAY.plusDays(1), CLAUSES), by(TODAY.plusDays(1), PlaybookFixture.ACCOUNTANT)));
    }

    @Test
    void what_is_missing_to_leave_the_negotiation_is_listed_with_its_script() {
        deal().following(PREVENTION)
                .with(known(2, 3))
                .after(following())
                .when(terms(30))
                .expectNoEvents()
                .expectException(ClosedGate.lacking(
                        new Missing.Contacts(
                                CoverageLevel.BELOW,
                                CoverageLevel.THREE_BY_THREE,
                                List.of(new Shortfall.Person(3, 3)),
                                PREVENTION.contacts()),
                        new Missing.Action(CHECK_COMPANY)));
    }

    @Test
    void a_person_who_is_away_today_does_not_count_for_three_by_three() {
        deal().following(PREVENTION)
                .with(and(threeByThree(), away(ContactFixture.ACCOUNTANT, TODAY, TODAY)))
                .after(and(following(), done(CHECK_COMPANY)))
                .when(terms(30))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.GATE_CLOSED);
    }

    @Test
    void a_waived_action_lets_the_negotiation_be_left_and_is_recorded() {
        deal().following(PREVENTION)
                .with(threeByThree())
                .after(and(following(), waived(CHECK_COMPANY)))
                .when(terms(30))
                .expectEvents(
                        termsAgreed(),
                        passed(Stage.NEGOTIATION, GateBasis.WITH_WAIVERS, CoverageLevel.THREE_BY_THREE),
                        entered(Stage.CONTRACT),
                        plannedFor(by(TODAY.plusDays(1), CLAUSES), by(TODAY.plusDays(1), PlaybookFixture.ACCOUNTANT)));
    }

    @Test
    void a_waived_action_that_was_done_after_all_counts_as_done() {
        deal().following(playbook(CHECK_COMPANY))
                .with(threeByThree())
                .after(and(following(), waived(CHECK_COMPANY), done(CHECK_COMPANY)))
                .when(terms(30))
                .expectEvents(
                        termsAgreed(),
                        passed(Stage.NEGOTIATION, GateBasis.ALL_DONE, CoverageLevel.THREE_BY_THREE),
                        entered(Stage.CONTRACT));
    }

    @Test
    void waived_contacts_let_the_negotiation_be_left_and_are_recorded() {
        deal().following(playbook(CHECK_COMPANY))
                .after(and(following(), done(CHECK_COMPANY), coverageWaived()))
                .when(terms(30))
                .expectEvents(
                        termsAgreed(),
                        passed(Stage.NEGOTIATION, GateBasis.WITH_WAIVERS, CoverageLevel.BELOW),
                        entered(Stage.CONTRACT));
    }

    @Test
    void the_gate_of_the_negotiation_records_the_customers_warning_signs() {
        deal().following(playbook(CHECK_COMPANY))
                .with(and(known(4, 4), raised(1, WarningKind.OTHER), raised(2, WarningKind.CONTACTS_REFUSED)))
                .after(and(following(), done(CHECK_COMPANY)))
                .when(terms(30))
                .expectEvents(
                        termsAgreed(),
                        passed(Stage.NEGOTIATION, GateBasis.ALL_DONE, CoverageLevel.FOUR_BY_FOUR, 2, 10 + 30),
                        entered(Stage.CONTRACT));
    }

    @Test
    void a_deal_from_a_ledger_passes_the_gate_of_the_negotiation_as_a_fact() {
        deal().following(PREVENTION)
                .after(fromLedger())
                .when(terms(30))
                .expectEvents(termsAgreed(), passedAsRecordedFact(Stage.NEGOTIATION), entered(Stage.CONTRACT));
    }

    private static AgreePaymentTerms terms(int netDays) {
        return new AgreePaymentTerms(DEAL, new PaymentTerms(netDays, DueDateRoll.NONE), OPENED_ON);
    }
}
