package io.duly.command.escalation;

import static io.duly.command.deal.DealUnderTest.deal;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.SECOND_INSTALMENT;
import static io.duly.testing.DealFixture.becameOverdue;
import static io.duly.testing.DealFixture.ended;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.inputs;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.DealFixture.planned;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.onlyFrom;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.StepInputs;
import io.duly.events.escalation.EscalationStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A customer who has money on account is asked for no more than it leaves. */
class MoneyOnAccountTest {

    private static final EvaluateEscalation EVALUATION = new EvaluateEscalation(DEAL);
    private static final LocalDate FIRST_STEP = DUE.plusDays(1);

    @Test
    void a_debt_that_it_covers_gets_no_step_and_is_looked_at_again_on_the_next_working_day() {
        deal().withMoneyOnAccount(euro("100"))
                .after(owing())
                .andGivenCurrentTime(morningOf(FIRST_STEP))
                .when(EVALUATION)
                .expectEvents(becameOverdue("100"), planned(FIRST_STEP.plusDays(1)));
    }

    @Test
    void a_debt_that_it_covers_in_part_is_asked_for_net_and_the_step_says_so() {
        deal().withMoneyOnAccount(euro("60"))
                .after(owing())
                .andGivenCurrentTime(morningOf(FIRST_STEP))
                .when(EVALUATION)
                .expectEvents(becameOverdue("100"), takenNet(REMINDER, "60"), planned(DUE.plusDays(3)));
    }

    @Test
    void a_step_for_which_it_leaves_too_little_waits_for_the_money_to_be_used() {
        var step = onlyFrom("50", REMINDER);
        deal().under(highestOnly(step))
                .withMoneyOnAccount(euro("60"))
                .after(owing())
                .andGivenCurrentTime(morningOf(FIRST_STEP))
                .when(EVALUATION)
                .expectEvents(becameOverdue("100"), planned(FIRST_STEP.plusDays(1)));
    }

    @Test
    void when_it_is_gone_the_debt_gets_what_its_age_deserves() {
        deal().under(highestOnly(REMINDER))
                .after(owing())
                .andGivenCurrentTime(morningOf(FIRST_STEP))
                .andGiven(becameOverdue("100"), planned(FIRST_STEP.plusDays(4)))
                .andGivenCurrentTime(morningOf(FIRST_STEP.plusDays(4)))
                .when(EVALUATION)
                .expectEvents(
                        new EscalationStepTaken(
                                DEAL, CUSTOMER, INSTALMENT, inputs(REMINDER, FIRST_STEP.plusDays(4), "100")),
                        ended());
    }

    @Test
    void it_covers_the_oldest_due_first_and_each_euro_covers_one_debt() {
        var first = new Cover.Debt(INSTALMENT, DUE, euro("60"));
        var second = new Cover.Debt(SECOND_INSTALMENT, DUE.plusDays(1), euro("40"));
        assertThat(Cover.of(List.of(second, first), euro("70")))
                .isEqualTo(Map.of(INSTALMENT, euro("60"), SECOND_INSTALMENT, euro("10")));
        assertThat(Cover.of(List.of(second, first), euro("60"))).isEqualTo(Map.of(INSTALMENT, euro("60")));
        assertThat(Cover.of(List.of(second, first), euro("0"))).isEmpty();
    }

    private static EscalationStepTaken takenNet(EscalationStep step, String onAccount) {
        var gross = inputs(step, DUE.plusDays(step.offsetDays()), "100");
        return new EscalationStepTaken(
                DEAL,
                CUSTOMER,
                INSTALMENT,
                new StepInputs(
                        gross.policy(),
                        gross.step(),
                        gross.cycle(),
                        gross.calendar(),
                        gross.dueOn(),
                        gross.scheduledOn(),
                        gross.decidedOn(),
                        gross.daysPastDue(),
                        gross.open(),
                        gross.latePayer(),
                        gross.warningSign(),
                        euro(onAccount),
                        null));
    }
}
