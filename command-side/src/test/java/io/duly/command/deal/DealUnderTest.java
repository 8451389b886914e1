package io.duly.command.deal;

import static io.duly.testing.DealFixture.RECORDED;
import static io.duly.testing.PolicyFixture.TWO_STEPS;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.calendar.WorkingCalendars;
import io.duly.command.customer.CustomerHistory;
import io.duly.command.dispute.DisputeRoom;
import io.duly.command.escalation.EscalationRoom;
import io.duly.command.escalation.LatePayers;
import io.duly.command.escalation.MoneyOnAccount;
import io.duly.command.escalation.StandstillSource;
import io.duly.command.escalation.TimedDecision;
import io.duly.command.pause.PauseRoom;
import io.duly.command.plan.PlanRoom;
import io.duly.command.prevention.PreventionRoom;
import io.duly.command.promise.PromiseRoom;
import io.duly.command.testing.FixtureClock;
import io.duly.command.testing.KnownPlaybooks;
import io.duly.command.testing.KnownPolicies;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.deal.DealEvent;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.CalendarId;
import io.duly.testing.ContactFixture;
import io.duly.testing.DealFixture;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.joda.money.Money;

/** The deal of {@link io.duly.testing.DealFixture}, in a world where each collaborator can be set. */
public final class DealUnderTest {

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    static final LocalTime LADDER_TIME = LocalTime.of(9, 0);

    private CalendarId calendar = CalendarId.of("every-day");
    private KnownPolicies policies = KnownPolicies.of(TWO_STEPS);
    private KnownPlaybooks playbooks = KnownPlaybooks.of();
    private List<CustomerEvent> customer = List.of();
    private LatePayers latePayers = (_, _) -> Optional.empty();
    private List<StandstillSource> standstills = List.of();
    private List<TimedDecision> timed = List.of();
    private MoneyOnAccount onAccount = _ -> Map.of();
    private boolean warned;

    private DealUnderTest() {}

    /**
     * A deal under the first version of a ladder of two steps, with a customer who pays in time; every day is a working
     * day.
     */
    public static TestExecutor<Deal> given(List<DealEvent> history) {
        return deal().after(history);
    }

    public static DealUnderTest deal() {
        return new DealUnderTest();
    }

    public DealUnderTest in(String calendarName) {
        calendar = CalendarId.of(calendarName);
        return this;
    }

    public DealUnderTest under(EscalationPolicy... versions) {
        policies = KnownPolicies.of(versions);
        return this;
    }

    public DealUnderTest ofALatePayer() {
        latePayers = (_, day) -> Optional.of(day.minusDays(10));
        return this;
    }

    public DealUnderTest ofAWarnedCustomer() {
        warned = true;
        return this;
    }

    public DealUnderTest following(Playbook... versions) {
        playbooks = KnownPlaybooks.of(versions);
        return this;
    }

    /** Rooms that may keep the ladder waiting. */
    public DealUnderTest waitingFor(StandstillSource... sources) {
        standstills = List.of(sources);
        return this;
    }

    /** Rooms that decide on days of their own. */
    public DealUnderTest deciding(TimedDecision... rooms) {
        timed = List.of(rooms);
        return this;
    }

    /** Money of the customer that is set against nothing covers this much of the first instalment. */
    public DealUnderTest withMoneyOnAccount(Money amount) {
        onAccount = _ -> Map.of(DealFixture.INSTALMENT, amount);
        return this;
    }

    /** What has happened to the customer so far. */
    public DealUnderTest with(List<CustomerEvent> events) {
        customer = events;
        return this;
    }

    public TestExecutor<Deal> after(List<DealEvent> history) {
        return fixture(history).givenCurrentTime(RECORDED).andGiven(history);
    }

    private AggregateTestFixture<Deal> fixture(List<DealEvent> history) {
        var fixture = new AggregateTestFixture<>(Deal.class);
        var creditor = new CreditorTime(new FixtureClock(), ZONE, LADDER_TIME, WorkingCalendars.named(calendar));
        CustomerHistory known = _ -> ContactFixture.customer(customer);
        var disputes = new DisputeRoom(creditor);
        var waits = Stream.concat(
                        standstills.stream(),
                        Stream.of(
                                PauseRoom.ofDeals(),
                                disputes.standstills(),
                                PromiseRoom.standstills(),
                                PlanRoom.standstills(creditor)))
                .toList();
        var days = Stream.concat(
                        timed.stream(),
                        Stream.of(disputes.deadlines(), PromiseRoom.timed(creditor), PlanRoom.timed(creditor)))
                .toList();
        var rooms = new DealRooms(
                new EscalationRoom(
                        policies,
                        latePayers,
                        _ -> warned,
                        waits,
                        days,
                        PauseRoom.ofCustomers(),
                        known,
                        onAccount,
                        creditor),
                new PreventionRoom(playbooks, known, creditor),
                disputes,
                new PromiseRoom(known, () -> history, creditor),
                new PlanRoom(known, creditor),
                creditor);
        rooms.resources().forEach(fixture::registerInjectableResource);
        rooms.commands(fixture.getRepository()).forEach(fixture::registerAnnotatedCommandHandler);
        return fixture;
    }
}
