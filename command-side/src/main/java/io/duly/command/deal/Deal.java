package io.duly.command.deal;

import static io.duly.command.deal.Repeats.repeats;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.duly.command.authority.Authority;
import io.duly.command.customer.CustomerRefusal;
import io.duly.command.customer.Customers;
import io.duly.command.escalation.Escalation;
import io.duly.command.escalation.EvaluateEscalation;
import io.duly.command.escalation.WorkingCalendar;
import io.duly.command.policy.Policies;
import io.duly.command.policy.PolicyRefusal;
import io.duly.command.prevention.ActionDecisions;
import io.duly.command.prevention.ApproveSigning;
import io.duly.command.prevention.FinishPreventionAction;
import io.duly.command.prevention.FollowPlaybook;
import io.duly.command.prevention.GateVerdict;
import io.duly.command.prevention.Prevention;
import io.duly.command.prevention.WaiveCoverage;
import io.duly.command.prevention.WaivePreventionAction;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.web.ExpectedVersion;
import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.deal.PolicyMigrated;
import io.duly.events.deal.PreventionActionsPlanned;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.Stage;
import io.duly.state.deal.DealState;
import io.duly.state.deal.DealState.Closed;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.deal.DealState.Running;
import io.duly.state.deal.DealState.Unopened;
import io.duly.stored.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One sale, until the money is in the bank. Handlers decide; {@link DealState} remembers. */
@Aggregate(cache = "aggregateCache")
class Deal {

    @AggregateIdentifier
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
    void handle(OpenDeal command, Customers customers, Policies policies, Prevention prevention) {
        switch (state) {
            case Opened deal when repeats(command, deal) -> {
                /* opened already */
            }
            case Opened _ -> throw new CommandRejected(DealRefusal.DEAL_EXISTS, "this deal was opened on other terms");
            case Unopened _ -> open(command, customers, policies, prevention);
        }
    }

    private void open(OpenDeal command, Customers customers, Policies policies, Prevention prevention) {
        if (!customers.known(command.customerId())) {
            throw new CommandRejected(CustomerRefusal.CUSTOMER_UNKNOWN, "there is no such customer");
        }
        var policy = policies.latest(command.policyId())
                .orElseThrow(
                        () -> new CommandRejected(PolicyRefusal.POLICY_UNKNOWN, "there is no such escalation policy"));
        var playbook = prevention.forNewDeal(command.playbookId(), OpenDeal.STANDARD_PLAYBOOK, command.origin());
        apply(new DealOpened(
                command.dealId(),
                command.customerId(),
                command.title(),
                command.value(),
                command.openedOn(),
                command.salesperson(),
                policy,
                command.origin()));
        playbook.ifPresent(version -> apply(new PlaybookPinned(command.dealId(), version)));
        planActions(prevention);
    }

    @CommandHandler
    void handle(AgreePaymentTerms command, Prevention prevention) {
        var agreed = opened().milestones().termsAgreed();
        if (agreed != null && repeats(command, agreed)) {
            return;
        }
        Require.first(agreed, DealRefusal.TERMS_ALREADY_AGREED, "other payment terms were agreed already");
        Require.stage(opened(), Stage.NEGOTIATION);
        var gate = prevention.gate(opened(), Stage.NEGOTIATION);
        gate.requireOpen();
        apply(new PaymentTermsAgreed(command.dealId(), command.terms(), command.agreedOn()));
        enter(Stage.CONTRACT, gate, prevention);
    }

    @CommandHandler
    void handle(SignContract command, Prevention prevention) {
        var signed = opened().milestones().contractSigned();
        if (signed != null && repeats(command, signed)) {
            return;
        }
        Require.first(signed, DealRefusal.CONTRACT_ALREADY_SIGNED, "another contract was signed already");
        Require.stage(opened(), Stage.CONTRACT);
        var gate = prevention.gate(opened(), Stage.CONTRACT);
        gate.requireOpen();
        apply(new ContractSigned(command.dealId(), command.contractNumber(), command.signedOn()));
        enter(Stage.DELIVERY, gate, prevention);
    }

    /** A delivery is a fact and never refused for want of an action; the deal stays at the stage until nothing is missing. */
    @CommandHandler
    void handle(RecordDelivery command, Escalation escalation, Prevention prevention) {
        var delivered = opened().milestones().goodsDelivered();
        if (delivered != null && repeats(command, delivered)) {
            return;
        }
        Require.first(delivered, DealRefusal.DELIVERY_ALREADY_RECORDED, "another delivery was recorded already");
        Require.stage(opened(), Stage.DELIVERY);
        apply(new GoodsDelivered(command.dealId(), command.deliveredOn(), command.document()));
        goOn(command.deliveredOn(), escalation, prevention);
    }

    @CommandHandler
    void handle(IssueInvoice command, WorkingCalendar calendar, Escalation escalation, Prevention prevention) {
        Booking.of(command, opened(), calendar).ifPresent(issued -> {
            apply(issued);
            useUnapplied();
            settle(command.issuedOn(), escalation, prevention);
        });
    }

    @CommandHandler
    void handle(RecordPayment command, Escalation escalation, Prevention prevention) {
        Booking.of(command, opened()).ifPresent(received -> {
            apply(received);
            settle(command.receivedOn(), escalation, prevention);
        });
    }

    @CommandHandler
    void handle(ReversePayment command, Escalation escalation, Prevention prevention) {
        Booking.of(command, opened()).ifPresent(reversed -> {
            apply(reversed);
            useUnapplied();
            if (state instanceof Closed closed && !closed.ledger().open().isZero()) {
                apply(new DealReopened(command.dealId(), command.reversedOn(), closed.closedAt()));
            }
            settle(command.reversedOn(), escalation, prevention);
        });
    }

    @CommandHandler
    void handle(IssueCreditNote command, Escalation escalation, Prevention prevention) {
        Booking.of(command, opened()).ifPresent(issued -> {
            apply(issued);
            useUnapplied();
            settle(command.issuedOn(), escalation, prevention);
        });
    }

    @CommandHandler
    void handle(CloseDeal command, Escalation escalation, Prevention prevention) {
        switch (opened()) {
            case Closed deal when repeats(command, deal.closed()) -> {
                /* closed already */
            }
            case Closed _ -> throw Require.closed();
            case Running deal -> {
                Closing.requireAllowed(command.outcome(), deal);
                if (command.outcome() == Outcome.PAID) {
                    var gate = prevention.gate(deal, Stage.PAYMENT);
                    gate.requireOpen();
                    gate.passed().ifPresent(passed -> apply(passed));
                }
                apply(new DealClosed(command.dealId(), command.outcome(), command.closedOn(), command.reason()));
                planActions(prevention);
                plan(escalation);
            }
        }
    }

    @CommandHandler
    void handle(MigratePolicy command, Policies policies, Escalation escalation) {
        var from = opened().policy();
        var to = new PolicyVersion(from.policyId(), command.version());
        if (from.equals(to)) {
            return;
        }
        Require.running(opened());
        if (policies.find(to).isEmpty()) {
            throw new CommandRejected(PolicyRefusal.POLICY_UNKNOWN, "this version of the policy was never published");
        }
        apply(new PolicyMigrated(command.dealId(), from, to));
        plan(escalation);
    }

    @CommandHandler
    void handle(FinishPreventionAction command, Escalation escalation, Prevention prevention) {
        ActionDecisions.of(command, opened(), prevention).ifPresent(done -> {
            apply(done);
            goOn(prevention.today(), escalation, prevention);
        });
    }

    @CommandHandler
    void handle(
            WaivePreventionAction command,
            Escalation escalation,
            Prevention prevention,
            @MetaDataValue(Provenance.ROLE) @Nullable String role) {
        Authority.requireHeadOfSales(role, "only the head of sales waives an action");
        ActionDecisions.of(command, opened(), prevention).ifPresent(waived -> {
            Require.running(opened());
            apply(waived);
            goOn(prevention.today(), escalation, prevention);
        });
    }

    @CommandHandler
    void handle(WaiveCoverage command, Prevention prevention, @MetaDataValue(Provenance.ROLE) @Nullable String role) {
        Authority.requireHeadOfSales(role, "only the head of sales waives the contacts");
        ActionDecisions.of(command, opened(), prevention).ifPresent(waived -> {
            Require.stage(opened(), Stage.NEGOTIATION);
            apply(waived);
        });
    }

    @CommandHandler
    void handle(ApproveSigning command, Prevention prevention, @MetaDataValue(Provenance.ROLE) @Nullable String role) {
        Authority.requireHeadOfSales(role, "only the head of sales approves a signature");
        ActionDecisions.of(command, opened(), prevention).ifPresent(approved -> {
            Require.stage(opened(), Stage.NEGOTIATION, Stage.CONTRACT);
            apply(approved);
        });
    }

    @CommandHandler
    void handle(FollowPlaybook command, Escalation escalation, Prevention prevention) {
        if (!command.playbook().equals(opened().prevention().playbook())) {
            Require.running(opened());
            prevention.requirePublished(command.playbook());
            apply(new PlaybookPinned(command.dealId(), command.playbook()));
            goOn(prevention.today(), escalation, prevention);
        }
    }

    /** Only at a moment that was planned, so that a deadline which fires twice does not find a second day's work. */
    @CommandHandler
    void handle(EvaluateEscalation command, Escalation escalation) {
        if (state instanceof Running deal && escalation.isDue(deal)) {
            escalation.due(deal).forEach(decision -> apply(LadderEvents.of(decision, command.dealId(), deal)));
            planAfresh(escalation);
        }
    }

    /** Money on the customer's account pays what is open, the oldest money first. */
    private void useUnapplied() {
        for (var money : opened().ledger().unapplied()) {
            var spread = opened().ledger().spread(money.amount(), money.availableOn(), List.of());
            if (!spread.allocations().isEmpty()) {
                apply(new UnappliedAllocated(
                        Objects.requireNonNull(id),
                        opened().customerId(),
                        money.source(),
                        spread.allocations(),
                        spread.unapplied()));
            }
        }
    }

    private void enter(Stage stage, GateVerdict gate, Prevention prevention) {
        gate.passed().ifPresent(passed -> apply(passed));
        apply(new StageEntered(Objects.requireNonNull(id), stage));
        planActions(prevention);
    }

    /** What was waited for may have been the last thing: delivered goods turn to the payment, a paid deal ends. */
    private void goOn(LocalDate effectiveOn, Escalation escalation, Prevention prevention) {
        if (state instanceof Running deal
                && deal.stage() == Stage.DELIVERY
                && deal.milestones().goodsDelivered() != null) {
            var gate = prevention.gate(deal, Stage.DELIVERY);
            if (gate.isOpen()) {
                enter(Stage.PAYMENT, gate, prevention);
            }
        }
        settle(effectiveOn, escalation, prevention);
    }

    /** After money moved: the deal may have ended, and another day may matter to it now. */
    private void settle(LocalDate effectiveOn, Escalation escalation, Prevention prevention) {
        if (state instanceof Running deal) {
            Closing.ofItself(deal, effectiveOn).ifPresent(ending -> {
                var gate = prevention.gate(deal, Stage.PAYMENT);
                if (gate.isOpen()) {
                    gate.passed().ifPresent(passed -> apply(passed));
                    apply(ending);
                }
            });
        }
        planActions(prevention);
        plan(escalation);
    }

    private void planActions(Prevention prevention) {
        var planned = prevention.newlyPlanned(opened());
        if (!planned.isEmpty()) {
            apply(new PreventionActionsPlanned(Objects.requireNonNull(id), opened().customerId(), planned));
        }
    }

    /** An evaluation that is due this moment is left to come: planning it again would put it off. */
    private void plan(Escalation escalation) {
        var next = nextEvaluation(escalation);
        if (next == null || !escalation.isDue(opened())) {
            record(next);
        }
    }

    private void planAfresh(Escalation escalation) {
        record(nextEvaluation(escalation));
    }

    private @Nullable Instant nextEvaluation(Escalation escalation) {
        return switch (opened()) {
            case Running deal -> escalation.nextEvaluation(deal);
            case Closed _ -> null;
        };
    }

    private void record(@Nullable Instant next) {
        var dealId = Objects.requireNonNull(id);
        var planned = opened().plannedEvaluation();
        if (next == null && planned != null) {
            apply(new EvaluationEnded(dealId));
        } else if (next != null && !next.equals(planned)) {
            apply(new EvaluationPlanned(dealId, next));
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
