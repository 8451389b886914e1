package io.duly.command.warning;

import static io.duly.command.warning.KnownFacts.NOTHING;
import static io.duly.command.warning.KnownFacts.THRESHOLDS;
import static io.duly.command.warning.KnownFacts.broken;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.PreventionFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.command.plan.BrokenPlans.BrokenPlan;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlanId;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningKind;
import io.duly.state.customer.CustomerState;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanBrokenTest {

    private static final PlanId PLAN = new PlanId(new UUID(0, 0xb1));
    private static final LocalDate MISSED = TODAY.minusDays(9);

    @Test
    void plans_of_two_deals_are_two_alarms_even_under_one_id() {
        var other = new DealId(new UUID(0, 2));
        assertThat(BrokenPlanRule.look(broken(plan(DEAL), plan(other)), THRESHOLDS))
                .extracting(Finding::kind, Finding::dealId, Finding::inputs)
                .containsExactly(
                        tuple(WarningKind.PLAN_BROKEN, DEAL, Map.of("missed", MISSED.toString())),
                        tuple(WarningKind.PLAN_BROKEN, other, Map.of("missed", MISSED.toString())));
        assertThat(BrokenPlanRule.look(broken(plan(DEAL), plan(other)), THRESHOLDS))
                .extracting(Finding::cause)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_alarm_of_a_plan_ends_when_it_runs_again() {
        var raised = WarningRules.judge(CUSTOMER, CustomerState.UNKNOWN, broken(plan(DEAL)), THRESHOLDS);
        assertThat(raised).hasOnlyElementsOfType(WarningSignRaised.class).hasSize(1);

        var warned = CustomerState.UNKNOWN.after(raised.getFirst());
        assertThat(WarningRules.judge(CUSTOMER, warned, broken(plan(DEAL)), THRESHOLDS))
                .isEmpty();
        assertThat(WarningRules.judge(CUSTOMER, warned, NOTHING, THRESHOLDS))
                .singleElement()
                .isInstanceOfSatisfying(
                        WarningSignCleared.class,
                        cleared -> assertThat(cleared.how()).isEqualTo(Clearing.CAUSE_GONE));
    }

    private static BrokenPlan plan(DealId deal) {
        return new BrokenPlan(PLAN, deal, MISSED, MISSED.plusDays(1));
    }
}
