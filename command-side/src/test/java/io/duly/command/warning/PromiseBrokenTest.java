package io.duly.command.warning;

import static io.duly.command.warning.KnownFacts.NOTHING;
import static io.duly.command.warning.KnownFacts.THRESHOLDS;
import static io.duly.command.warning.KnownFacts.broken;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.PreventionFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duly.command.promise.BrokenPromises.BrokenPart;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PromiseId;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningKind;
import io.duly.state.customer.CustomerState;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PromiseBrokenTest {

    private static final PromiseId PROMISE = new PromiseId(new UUID(0, 0xa1));
    private static final LocalDate BY = TODAY.minusDays(9);

    @Test
    void a_broken_promise_is_one_alarm_in_however_many_parts_it_was_broken() {
        assertThat(BrokenPromiseRule.look(broken(part(DEAL, BY), part(DEAL, BY.plusDays(3))), THRESHOLDS))
                .extracting(Finding::kind, Finding::cause, Finding::dealId, Finding::inputs)
                .containsExactly(tuple(
                        WarningKind.PROMISE_BROKEN, PROMISE.toString(), DEAL, Map.of("promisedFor", BY.toString())));
    }

    @Test
    void one_about_several_deals_is_about_none_of_them() {
        var other = new DealId(new UUID(0, 2));
        assertThat(BrokenPromiseRule.look(broken(part(DEAL, BY), part(other, BY)), THRESHOLDS))
                .extracting(Finding::dealId)
                .containsExactly((DealId) null);
    }

    @Test
    void the_alarm_ends_when_the_promise_is_found_to_have_been_kept() {
        var raised = WarningRules.judge(CUSTOMER, CustomerState.UNKNOWN, broken(part(DEAL, BY)), THRESHOLDS);
        assertThat(raised).hasOnlyElementsOfType(WarningSignRaised.class).hasSize(1);

        var warned = CustomerState.UNKNOWN.after(raised.getFirst());
        assertThat(WarningRules.judge(CUSTOMER, warned, broken(part(DEAL, BY)), THRESHOLDS))
                .isEmpty();
        assertThat(WarningRules.judge(CUSTOMER, warned, NOTHING, THRESHOLDS))
                .singleElement()
                .isInstanceOfSatisfying(
                        WarningSignCleared.class,
                        cleared -> assertThat(cleared.how()).isEqualTo(Clearing.CAUSE_GONE));
    }

    private static BrokenPart part(DealId deal, LocalDate by) {
        return new BrokenPart(PROMISE, deal, by, by.plusDays(1), euro("60"));
    }
}
