package io.duly.command.deal;

import static io.duly.command.deal.Repeats.repeats;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import io.duly.command.calendar.WorkingCalendar;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.web.ExpectedVersion;
import io.duly.events.deal.DealEvent;
import io.duly.events.shared.DealId;
import io.duly.state.deal.DealState;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.deal.DealState.Unopened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One sale, until the money is in the bank. Handlers decide; {@link DealState} remembers; {@link Consequences} decide
 * what follows of itself. Other rooms than the core decide through {@link Deals}.
 */
@Aggregate(cache = "aggregateCache")
class Deal {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable DealId id;

    private DealState state = new Unopened();

    /** For Axon, which starts every replay from an empty deal. */
    Deal() {}

    @CommandHandlerInterceptor
    Object guardVersion(CommandMessage<?> command, InterceptorChain handler) throws Exception {
        return ExpectedVersion.guard(command, handler);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OpenDeal command, Opening opening, Consequences consequences) {
        switch (state) {
            case Opened deal when repeats(command, deal) -> {
                /* opened already */
            }
            case Opened _ -> throw new CommandRejected(DealRefusal.DEAL_EXISTS, "this deal was opened on other terms");
            case Unopened _ -> record(opening.decide(command), command.openedOn(), consequences);
        }
    }

    @CommandHandler
    void handle(AgreePaymentTerms command, Gates gates, Consequences consequences) {
        record(Progress.decide(command, opened(), gates), command.agreedOn(), consequences);
    }

    @CommandHandler
    void handle(SignContract command, Gates gates, Consequences consequences) {
        record(Progress.decide(command, opened(), gates), command.signedOn(), consequences);
    }

    @CommandHandler
    void handle(RecordDelivery command, Consequences consequences) {
        record(Progress.decide(command, opened()), command.deliveredOn(), consequences);
    }

    @CommandHandler
    void handle(IssueInvoice command, WorkingCalendar calendar, Consequences consequences) {
        record(Booking.decide(command, opened(), calendar), command.issuedOn(), consequences);
    }

    @CommandHandler
    void handle(RecordPayment command, Consequences consequences) {
        record(Booking.decide(command, opened()), command.receivedOn(), consequences);
    }

    @CommandHandler
    void handle(ReversePayment command, Consequences consequences) {
        record(Returning.decide(command, opened()), command.reversedOn(), consequences);
    }

    @CommandHandler
    void handle(TakeMoneyBack command, Consequences consequences) {
        record(Returning.decide(command, opened()), command.reversedOn(), consequences);
    }

    @CommandHandler
    void handle(RefundMoney command, Consequences consequences) {
        record(Returning.decide(command, opened()), command.refundedOn(), consequences);
    }

    @CommandHandler
    void handle(WriteOffDifference command, SmallDifferences small, Consequences consequences) {
        record(small.decide(command, opened()), command.writtenOffOn(), consequences);
    }

    @CommandHandler
    void handle(IssueCreditNote command, Consequences consequences) {
        record(Booking.decide(command, opened()), command.issuedOn(), consequences);
    }

    @CommandHandler
    void handle(CloseDeal command, Gates gates, Consequences consequences) {
        record(Closing.decide(command, opened(), gates), command.closedOn(), consequences);
    }

    /** For {@link Deals}. */
    void decide(
            Function<Opened, ? extends Collection<? extends DealEvent>> decision,
            LocalDate effectiveOn,
            Consequences consequences) {
        record(decision.apply(opened()), effectiveOn, consequences);
    }

    /** A repeat is no event, so nothing follows from it. */
    private void record(Collection<? extends DealEvent> events, LocalDate effectiveOn, Consequences consequences) {
        if (!events.isEmpty()) {
            events.forEach(AggregateLifecycle::apply);
            consequences.follow(this::opened, effectiveOn, AggregateLifecycle::apply);
        }
    }

    @EventSourcingHandler
    void on(DealEvent event, @Timestamp Instant recordedAt) {
        id = event.dealId();
        state = state.after(event, recordedAt);
    }

    private Opened opened() {
        return switch (state) {
            case Opened deal -> deal;
            case Unopened _ -> throw new IllegalStateException("a deal without its opening");
        };
    }
}
