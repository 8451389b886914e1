package io.duly.command.deal;

import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.CREDIT_HOLD;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.REMINDER_BEFORE;
import static io.duly.testing.PolicyFixture.highestOnly;
import static io.duly.testing.PolicyFixture.stepByStep;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.calendar.WorkingCalendars;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.CalendarId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** What is known of the customer's days off changes at random, while the creditor works every day. */
class DebtorCalendarProperties {

    @Provide
    Arbitrary<EscalationPolicy> policies() {
        return Arbitraries.of(
                highestOnly(REMINDER_BEFORE, REMINDER, CALL, CREDIT_HOLD),
                stepByStep(REMINDER_BEFORE, REMINDER, CALL, CREDIT_HOLD));
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.integers().between(1, 60).map(Act.Wait::new)),
                        Tuple.of(3, Act.invoicing()),
                        Tuple.of(1, Act.paying()),
                        Tuple.of(1, Act.reversing()),
                        Tuple.of(2, CalendarActs.working()))
                .list()
                .ofMinSize(10)
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void no_step_is_taken_on_a_day_on_which_the_customer_does_not_work(
            @ForAll("policies") EscalationPolicy policy, @ForAll("acts") List<Act> acts) {
        try (var deal = LadderPlanProperties.played(acts, policy)) {
            assertThat(LadderPlanProperties.taken(deal)).allSatisfy(message -> {
                var day = LocalDate.ofInstant(message.getTimestamp(), DealUnderTest.ZONE);
                var step = (EscalationStepTaken) message.getPayload();
                var calendar = step.inputs().debtorCalendar();
                assertThat(calendar).isIn(known(deal, message.getTimestamp()));
                assertThat(calendar == null || WorkingCalendars.named(calendar).worksOn(day))
                        .as("%s on %s", step, day)
                        .isTrue();
            });
        }
    }

    /** Something else may be said at the moment of the step, before it or after it. */
    private static List<@Nullable CalendarId> known(DealOnItsOwn deal, Instant moment) {
        return Arrays.asList(
                deal.customer(moment).calendar(),
                deal.customer(moment.plusNanos(1)).calendar());
    }
}
