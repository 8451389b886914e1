package io.duly.command.plan;

import static io.duly.command.plan.PlanFixture.AGREED;
import static io.duly.command.plan.PlanFixture.AT_ONCE;
import static io.duly.command.plan.PlanFixture.FIRST;
import static io.duly.command.plan.PlanFixture.PLAN;
import static io.duly.command.plan.PlanFixture.SECOND;
import static io.duly.command.plan.PlanFixture.part;
import static io.duly.command.plan.PlanFixture.plan;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.INSTALMENT;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.plan.BreachRule;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlanFormTest {

    @Test
    void a_plan_without_a_part_or_an_instalment_cannot_be_written_down() {
        wrong("parts", () -> plan(PLAN, List.of(INSTALMENT), AT_ONCE));
        wrong("instalments", () -> plan(PLAN, List.of(), AT_ONCE, part(FIRST, "1")));
    }

    @Test
    void an_instalment_that_is_named_twice_cannot_be_written_down() {
        wrong("instalments[1]", () -> plan(PLAN, List.of(INSTALMENT, INSTALMENT), AT_ONCE, part(FIRST, "1")));
    }

    @Test
    void parts_of_one_day_or_out_of_order_cannot_be_written_down() {
        wrong("parts[1].on", () -> plan(part(FIRST, "1"), part(FIRST, "1")));
        wrong("parts[1].on", () -> plan(part(SECOND, "1"), part(FIRST, "1")));
    }

    @Test
    void a_part_on_the_day_of_the_agreement_cannot_be_written_down() {
        wrong("parts[0].on", () -> plan(part(AGREED, "1")));
    }

    @Test
    void a_part_of_nothing_cannot_be_written_down() {
        wrong("parts[0].amount", () -> plan(part(FIRST, "0")));
    }

    @Test
    void a_rule_that_can_never_be_met_cannot_be_written_down() {
        wrong("rule.missedParts", () -> plan(new BreachRule(0, 4)));
        wrong("rule.missedParts", () -> plan(new BreachRule(0, 0)));
        wrong("rule.workingDaysLate", () -> plan(new BreachRule(-1, 1)));
        wrong("rule.workingDaysLate", () -> plan(new BreachRule(31, 1)));
    }

    @Test
    void a_withdrawal_says_why() {
        wrong("reason", () -> new WithdrawPaymentPlan(DEAL, PLAN, " "));
    }

    private static void wrong(String field, ThrowingCallable command) {
        assertThatExceptionOfType(InvalidCommand.class).isThrownBy(command).returns(field, InvalidCommand::field);
    }
}
