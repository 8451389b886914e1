package io.duly.command.deal;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.calendar.WorkingCalendar;
import io.duly.command.calendar.WorkingCalendars;
import io.duly.command.dispute.DisputeRoom;
import io.duly.command.escalation.CustomerStandstills.Waiting;
import io.duly.command.escalation.EscalationRoom;
import io.duly.command.pause.PauseRoom;
import io.duly.command.plan.PlanRoom;
import io.duly.command.prevention.PreventionRoom;
import io.duly.command.promise.PromiseRoom;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.testing.HandClock;
import io.duly.command.testing.KnownPlaybooks;
import io.duly.command.testing.KnownPolicies;
import io.duly.events.customer.CustomerCalendarSet;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DueDateRoll;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.PaymentTerms;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.Origin;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState;
import io.duly.testing.ContactFixture;
import io.duly.testing.DealFixture;
import io.duly.testing.PolicyFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.jspecify.annotations.Nullable;

/** The deal of {@link DealFixture} behind Axon's own command bus and event store, under a clock that is set by hand. */
final class DealOnItsOwn implements AutoCloseable {

    private static final WorkingCalendar CALENDAR = WorkingCalendars.named(CalendarId.of("every-day"));

    private final Clock clockBefore = GenericEventMessage.clock;
    private final HandClock clock = new HandClock(DealFixture.RECORDED);
    private final EmbeddedEventStore store;
    private final EventSourcingRepository<Deal> deals;
    private final CommandGateway commands;
    private final DealRooms rooms;
    private final NavigableMap<Instant, CustomerState> customers = new TreeMap<>();

    @SuppressWarnings("StaticAssignmentInConstructor") // where Axon keeps it; undone on close
    private DealOnItsOwn(EscalationPolicy[] versions, List<? extends DomainEventMessage<?>> history) {
        GenericEventMessage.clock = clock;
        var engine = new InMemoryEventStorageEngine();
        engine.appendEvents(history);
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
        rooms = rooms(versions);
        var resolvers = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Deal.class),
                new SimpleResourceParameterResolverFactory(rooms.resources()));
        deals = EventSourcingRepository.builder(Deal.class)
                .eventStore(store)
                .parameterResolverFactory(resolvers)
                .build();
        var bus = SimpleCommandBus.builder().build();
        AggregateAnnotationCommandHandler.<Deal>builder()
                .aggregateType(Deal.class)
                .parameterResolverFactory(resolvers)
                .repository(deals)
                .build()
                .subscribe(bus);
        rooms.commands(deals).forEach(room -> new AnnotationCommandHandlerAdapter<>(room).subscribe(bus));
        commands = DefaultCommandGateway.builder().commandBus(bus).build();
    }

    private DealRooms rooms(EscalationPolicy[] versions) {
        var creditor = new CreditorTime(clock, DealUnderTest.ZONE, DealUnderTest.LADDER_TIME, CALENDAR);
        var disputes = new DisputeRoom(creditor);
        return new DealRooms(
                new EscalationRoom(
                        KnownPolicies.of(versions),
                        (_, _) -> Optional.empty(),
                        _ -> false,
                        List.of(
                                PauseRoom.ofDeals(),
                                disputes.standstills(),
                                PromiseRoom.standstills(),
                                PlanRoom.standstills(creditor)),
                        List.of(disputes.deadlines(), PromiseRoom.timed(creditor), PlanRoom.timed(creditor)),
                        (_, _, _) -> Waiting.FOR_NOTHING,
                        _ -> customer(Instant.MAX),
                        _ -> Map.of(),
                        this::contacts,
                        creditor),
                new PreventionRoom(KnownPlaybooks.of(), _ -> CustomerState.UNKNOWN, creditor),
                disputes,
                new PromiseRoom(_ -> ContactFixture.customer(ContactFixture.threeByThree()), this::events, creditor),
                new PlanRoom(_ -> ContactFixture.customer(ContactFixture.threeByThree()), creditor),
                creditor);
    }

    /** Nobody carries a step out here, and no other deal of the customer takes one. */
    private int contacts(CustomerState customer, DealState.Opened deal, LocalDate from, LocalDate to) {
        return Math.toIntExact(events().stream()
                .filter(event -> event instanceof EscalationStepTaken taken
                        && !taken.inputs().step().action().ways().isEmpty()
                        && !taken.inputs().decidedOn().isBefore(from)
                        && !taken.inputs().decidedOn().isAfter(to))
                .count());
    }

    static DealOnItsOwn under(EscalationPolicy... versions) {
        return new DealOnItsOwn(versions, List.of());
    }

    /** Leads up to the signed contract. After it goods, invoices and money may come in any order. */
    DealOnItsOwn begin() {
        send(new OpenDeal(
                DealFixture.DEAL,
                CUSTOMER,
                "Ten pumps",
                DealFixture.euro("100"),
                DealFixture.OPENED_ON,
                DealFixture.SALESPERSON,
                PolicyFixture.STANDARD,
                Origin.ENTERED));
        send(new AgreePaymentTerms(DealFixture.DEAL, new PaymentTerms(30, DueDateRoll.NONE), DealFixture.OPENED_ON));
        send(new SignContract(DealFixture.DEAL, "C-17", DealFixture.OPENED_ON));
        return this;
    }

    /** The deal as it was when only this had happened. */
    static DealOnItsOwn after(List<? extends DomainEventMessage<?>> history) {
        return new DealOnItsOwn(new EscalationPolicy[0], history);
    }

    void setClock(Instant moment) {
        clock.set(moment);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), DealUnderTest.ZONE);
    }

    /** A refusal is an answer like any other here; a fault is not. */
    void send(Object command) {
        try {
            commands.sendAndWait(command);
        } catch (CommandRejected _) {
            // an answer
        }
    }

    /** From now on the customer works by this calendar; by none that is known where it is null. */
    void customerWorksBy(@Nullable CalendarId calendar) {
        var set = new CustomerCalendarSet(CUSTOMER, calendar, null);
        customers.put(now(), customer(Instant.MAX).after(set));
    }

    CustomerState customer(Instant before) {
        var known = customers.lowerEntry(before);
        return known == null ? CustomerState.UNKNOWN : known.getValue();
    }

    /** What the explanation of a day says of each step. */
    List<EscalationRoom.Explained> explain(LocalDate on) {
        return rooms.escalation().explain(messages(), this::customer, on);
    }

    List<DealEvent> events() {
        return messages().stream()
                .map(message -> (DealEvent) message.getPayload())
                .toList();
    }

    List<? extends DomainEventMessage<?>> messages() {
        return store.readEvents(DealFixture.DEAL.toString()).asStream().toList();
    }

    /** As Axon sources the deal from its events. */
    DealState.Opened state() {
        var work = DefaultUnitOfWork.startAndGet(null);
        try {
            var sourced = new ArrayList<Deal>();
            deals.load(DealFixture.DEAL.toString()).execute(sourced::add);
            return assertThat(sourced.getFirst())
                    .extracting("state", InstanceOfAssertFactories.type(DealState.Opened.class))
                    .actual();
        } finally {
            work.rollback();
        }
    }

    @Override
    public void close() {
        store.shutDown();
        GenericEventMessage.clock = clockBefore;
    }
}
