package io.duly.command.deal;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.RECORDED;
import static io.duly.testing.PolicyFixture.TWO_STEPS;

import io.duly.command.customer.Customers;
import io.duly.command.escalation.Escalation;
import io.duly.command.escalation.LadderTimes;
import io.duly.command.escalation.LatePayers;
import io.duly.command.escalation.WorkingCalendars;
import io.duly.command.prevention.Prevention;
import io.duly.command.testing.FixtureClock;
import io.duly.command.testing.KnownPlaybooks;
import io.duly.command.testing.KnownPolicies;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.deal.DealEvent;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.CalendarId;
import io.duly.testing.ContactFixture;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;

/** The deal of {@link io.duly.testing.DealFixture}, in a world where each collaborator can be set. */
final class DealUnderTest {

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    static final LocalTime LADDER_TIME = LocalTime.of(9, 0);

    private CalendarId calendar = CalendarId.of("every-day");
    private KnownPolicies policies = KnownPolicies.of(TWO_STEPS);
    private KnownPlaybooks playbooks = KnownPlaybooks.of();
    private List<CustomerEvent> customer = List.of();
    private LatePayers latePayers = (_, _) -> Optional.empty();
    private boolean warned;

    private DealUnderTest() {}

    /** On working days only, of customers who pay in time, under the first version of a ladder of two steps. */
    static TestExecutor<Deal> given(List<DealEvent> history) {
        return deal().after(history);
    }

    static DealUnderTest deal() {
        return new DealUnderTest();
    }

    DealUnderTest in(String calendarName) {
        calendar = CalendarId.of(calendarName);
        return this;
    }

    DealUnderTest under(EscalationPolicy... versions) {
        policies = KnownPolicies.of(versions);
        return this;
    }

    DealUnderTest ofALatePayer() {
        latePayers = (_, day) -> Optional.of(day.minusDays(10));
        return this;
    }

    DealUnderTest ofAWarnedCustomer() {
        warned = true;
        return this;
    }

    DealUnderTest following(Playbook... versions) {
        playbooks = KnownPlaybooks.of(versions);
        return this;
    }

    /** What has happened to the customer so far. */
    DealUnderTest with(List<CustomerEvent> events) {
        customer = events;
        return this;
    }

    TestExecutor<Deal> after(List<DealEvent> history) {
        return fixture().givenCurrentTime(RECORDED).andGiven(history);
    }

    private AggregateTestFixture<Deal> fixture() {
        var fixture = new AggregateTestFixture<>(Deal.class);
        var working = WorkingCalendars.named(calendar);
        var times = new LadderTimes(ZONE, LADDER_TIME, working);
        Customers customers = CUSTOMER::equals;
        fixture.registerInjectableResource(customers);
        fixture.registerInjectableResource(policies);
        fixture.registerInjectableResource(working);
        fixture.registerInjectableResource(
                new Escalation(policies, latePayers, _ -> warned, times, new FixtureClock()));
        fixture.registerInjectableResource(
                new Prevention(playbooks, _ -> ContactFixture.customer(customer), times, new FixtureClock()));
        return fixture;
    }
}
