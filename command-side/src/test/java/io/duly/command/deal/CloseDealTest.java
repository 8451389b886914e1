package io.duly.command.deal;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.command.deal.DealUnderTest.given;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.OPENED_ON;
import static io.duly.testing.DealFixture.PAY_DAY;
import static io.duly.testing.DealFixture.allocated;
import static io.duly.testing.DealFixture.and;
import static io.duly.testing.DealFixture.awaitingPayment;
import static io.duly.testing.DealFixture.closed;
import static io.duly.testing.DealFixture.closedAsPaid;
import static io.duly.testing.DealFixture.contracting;
import static io.duly.testing.DealFixture.credited;
import static io.duly.testing.DealFixture.delivering;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.invoiced;
import static io.duly.testing.DealFixture.lost;
import static io.duly.testing.DealFixture.negotiating;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.paid;
import static io.duly.testing.PlaybookFixture.PREVENTION;
import static io.duly.testing.PlaybookFixture.THANKS;
import static io.duly.testing.PlaybookFixture.action;
import static io.duly.testing.PlaybookFixture.playbook;
import static io.duly.testing.PreventionFixture.by;
import static io.duly.testing.PreventionFixture.done;
import static io.duly.testing.PreventionFixture.following;
import static io.duly.testing.PreventionFixture.owingByPlaybook;
import static io.duly.testing.PreventionFixture.passed;
import static io.duly.testing.PreventionFixture.plannedFor;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.Outcome;
import io.duly.events.playbook.Anchor;
import io.duly.events.playbook.Evidence;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.shared.Stage;
import io.duly.state.prevention.Missing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CloseDealTest {

    private static final PlaybookAction PAYMENT_CALL =
            action("payment-call", Stage.PAYMENT, true, Anchor.STAGE_ENTERED, 0, Evidence.NONE);

    @Test
    void a_deal_without_a_contract_can_be_lost() {
        given(negotiating()).when(closing(Outcome.LOST, OPENED_ON)).expectEvents(closed(Outcome.LOST, OPENED_ON));
    }

    @Test
    void a_deal_with_terms_but_without_a_contract_can_be_lost() {
        given(contracting()).when(closing(Outcome.LOST, OPENED_ON)).expectEvents(closed(Outcome.LOST, OPENED_ON));
    }

    @Test
    void a_deal_with_a_contract_cannot_be_lost_any_more() {
        given(delivering())
                .when(closing(Outcome.LOST, OPENED_ON))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.WRONG_STAGE);
    }

    @Test
    void a_deal_can_be_cancelled_while_nothing_is_owed() {
        given(delivering())
                .when(closing(Outcome.CANCELLED, OPENED_ON))
                .expectEvents(closed(Outcome.CANCELLED, OPENED_ON));
    }

    @Test
    void a_deal_cannot_be_cancelled_while_money_is_open() {
        given(and(owing(), paid("99.99", "0.01")))
                .when(closing(Outcome.CANCELLED, PAY_DAY))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.MONEY_STILL_OPEN);
    }

    @Test
    void a_deal_that_was_not_invoiced_in_full_can_be_called_paid() {
        var half = invoiced(INVOICE, ISSUED_ON, new Instalment(INSTALMENT, DUE, euro("50")));
        given(and(awaitingPayment(), half, paid("50", "0"), ended()))
                .when(closing(Outcome.PAID, PAY_DAY))
                .expectEvents(closed(Outcome.PAID, PAY_DAY));
    }

    @Test
    void a_deal_cannot_be_called_paid_while_money_is_open() {
        given(owing())
                .when(closing(Outcome.PAID, PAY_DAY))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.MONEY_STILL_OPEN);
    }

    @Test
    void a_deal_cannot_be_called_paid_when_nothing_was_invoiced() {
        given(awaitingPayment())
                .when(closing(Outcome.PAID, PAY_DAY))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.NOTHING_INVOICED);
    }

    @Test
    void a_deal_cannot_be_called_paid_before_it_was_delivered() {
        given(and(delivering(), invoiced(), paid("100", "0"), ended()))
                .when(closing(Outcome.PAID, PAY_DAY))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.WRONG_STAGE);
    }

    @Test
    void a_deal_cannot_be_called_paid_before_the_mandatory_actions_at_the_payment_are_done() {
        deal().following(playbook(PAYMENT_CALL))
                .after(and(owingByPlaybook(), paid("100", "0"), ended()))
                .when(closing(Outcome.PAID, PAY_DAY))
                .expectNoEvents()
                .expectException(ClosedGate.lacking(new Missing.Action(PAYMENT_CALL)));
    }

    @Test
    void a_deal_that_is_called_paid_passes_its_gate_and_plans_the_thanks() {
        deal().following(playbook(PAYMENT_CALL, THANKS))
                .after(and(owingByPlaybook(), done(PAYMENT_CALL), paid("100", "0"), ended()))
                .when(closing(Outcome.PAID, PAY_DAY))
                .expectEvents(
                        passed(Stage.PAYMENT, GateBasis.ALL_DONE, CoverageLevel.BELOW),
                        closed(Outcome.PAID, PAY_DAY),
                        plannedFor(by(PAY_DAY.plusDays(1), THANKS, PAY_DAY.plusDays(7))));
    }

    @Test
    void a_deal_that_was_credited_in_full_is_not_paid() {
        deal().following(playbook(PAYMENT_CALL, THANKS))
                .after(and(
                        owingByPlaybook(),
                        done(PAYMENT_CALL),
                        credited("100", "0", allocated(INSTALMENT, "100", PAY_DAY, "0")),
                        ended()))
                .when(closing(Outcome.PAID, PAY_DAY))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.NOTHING_PAID);
    }

    @Test
    void no_deal_ends_before_it_was_opened() {
        given(negotiating())
                .when(closing(Outcome.LOST, OPENED_ON.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.BEFORE_THE_OPENING);
    }

    @Test
    void a_lost_deal_passes_no_gate_and_thanks_nobody() {
        deal().following(PREVENTION)
                .after(following())
                .when(closing(Outcome.LOST, OPENED_ON))
                .expectEvents(closed(Outcome.LOST, OPENED_ON));
    }

    @Test
    void the_same_end_of_a_deal_sent_twice_is_recorded_once() {
        given(lost())
                .when(closing(Outcome.LOST, OPENED_ON))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_end_of_a_deal_that_has_ended_is_refused() {
        given(closedAsPaid())
                .when(closing(Outcome.CANCELLED, PAY_DAY))
                .expectNoEvents()
                .expectExceptionDetails(DealRefusal.DEAL_CLOSED);
    }

    @Test
    void giving_a_debt_up_is_not_closing_a_deal() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> closing(Outcome.WRITTEN_OFF, PAY_DAY))
                .returns("outcome", InvalidCommand::field);
    }

    private static CloseDeal closing(Outcome outcome, LocalDate day) {
        return new CloseDeal(DEAL, outcome, day, null);
    }
}
