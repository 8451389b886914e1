package io.duly.command.deal;

import static io.duly.command.deal.Repeats.repeats;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.duly.command.CommandRejected;
import io.duly.command.CommandRejected.Reason;
import io.duly.command.customer.Customers;
import io.duly.command.escalation.Escalation;
import io.duly.command.escalation.EvaluateEscalation;
import io.duly.command.escalation.LadderDecision;
import io.duly.command.escalation.WorkingCalendar;
import io.duly.command.policy.Policies;
import io.duly.command.web.ExpectedVersion;
import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.DealState;
import io.duly.events.deal.DealState.Closed;
import io.duly.events.deal.DealState.Opened;
import io.duly.events.deal.DealState.Running;
import io.duly.events.deal.DealState.Unopened;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.Instalment;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.PolicyMigrated;
import io.duly.events.deal.Stage;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PolicyVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.joda.money.Money;
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
    void handle(OpenDeal command, Customers customers, Policies policies) {
        switch (state) {
            case Opened deal when repeats(command, deal.milestones().opened()) -> {
                /* opened already */
            }
            case Opened _ -> throw new CommandRejected(Reason.DEAL_EXISTS, "this deal was opened on other terms");
            case Unopened _ -> open(command, customers, policies);
        }
    }

    private void open(OpenDeal command, Customers customers, Policies policies) {
        if (!customers.known(command.customerId())) {
            throw new CommandRejected(Reason.CUSTOMER_UNKNOWN, "there is no such customer");
        }
        var policy = policies.latest(command.policyId())
                .orElseThrow(() -> new CommandRejected(Reason.POLICY_UNKNOWN, "there is no such escalation policy"));
        apply(new DealOpened(
                command.dealId(),
                command.customerId(),
                command.title(),
                command.value(),
                command.openedOn(),
                command.salesperson(),
                policy,
                command.origin()));
    }

    @CommandHandler
    void handle(AgreePaymentTerms command) {
        var agreed = opened().milestones().termsAgreed();
        if (agreed != null && repeats(command, agreed)) {
            return;
        }
        requireFirst(agreed, Reason.TERMS_ALREADY_AGREED, "other payment terms were agreed already");
        requireStage(Stage.NEGOTIATION);
        apply(new PaymentTermsAgreed(command.dealId(), command.terms(), command.agreedOn()));
        apply(new StageEntered(command.dealId(), Stage.CONTRACT));
    }

    @CommandHandler
    void handle(SignContract command) {
        var signed = opened().milestones().contractSigned();
        if (signed != null && repeats(command, signed)) {
            return;
        }
        requireFirst(signed, Reason.CONTRACT_ALREADY_SIGNED, "another contract was signed already");
        requireStage(Stage.CONTRACT);
        apply(new ContractSigned(command.dealId(), command.contractNumber(), command.signedOn()));
        apply(new StageEntered(command.dealId(), Stage.DELIVERY));
    }

    @CommandHandler
    void handle(RecordDelivery command, Escalation escalation) {
        var delivered = opened().milestones().goodsDelivered();
        if (delivered != null && repeats(command, delivered)) {
            return;
        }
        requireFirst(delivered, Reason.DELIVERY_ALREADY_RECORDED, "another delivery was recorded already");
        requireStage(Stage.DELIVERY);
        apply(new GoodsDelivered(command.dealId(), command.deliveredOn(), command.document()));
        apply(new StageEntered(command.dealId(), Stage.PAYMENT));
        settle(command.deliveredOn(), escalation);
    }

    @CommandHandler
    void handle(IssueInvoice command, WorkingCalendar calendar, Escalation escalation) {
        var issued = opened().ledger().invoice(command.invoiceId());
        if (issued.isPresent()) {
            if (!repeats(command, issued.get().issued())) {
                throw new CommandRejected(Reason.INVOICE_EXISTS, "this invoice was issued with other contents");
            }
            return;
        }
        requireStage(Stage.DELIVERY, Stage.PAYMENT);
        command.instalments().forEach(part -> requireCurrency(part.amount()));
        apply(new InvoiceIssued(
                command.dealId(),
                opened().customerId(),
                command.invoiceId(),
                command.number(),
                command.issuedOn(),
                instalments(command, calendar)));
        useUnapplied();
        settle(command.issuedOn(), escalation);
    }

    private List<Instalment> instalments(IssueInvoice command, WorkingCalendar calendar) {
        var instalments = new ArrayList<Instalment>();
        for (var part : command.instalments()) {
            var dueOn = part.dueOn() == null ? dueByTerms(command.issuedOn(), calendar) : part.dueOn();
            var instalmentId = InstalmentId.of(command.invoiceId(), instalments.size() + 1);
            instalments.add(new Instalment(instalmentId, dueOn, part.amount()));
        }
        return List.copyOf(instalments);
    }

    private LocalDate dueByTerms(LocalDate issuedOn, WorkingCalendar calendar) {
        var terms = Objects.requireNonNull(opened().milestones().termsAgreed()).terms();
        return calendar.roll(issuedOn.plusDays(terms.netDays()), terms.roll());
    }

    @CommandHandler
    void handle(RecordPayment command, Escalation escalation) {
        var ledger = opened().ledger();
        var received = ledger.payment(command.paymentId());
        if (received.isPresent()) {
            if (!repeats(command, received.get().received())) {
                throw new CommandRejected(Reason.PAYMENT_EXISTS, "this payment was booked with other contents");
            }
            return;
        }
        requireCurrency(command.amount());
        var designation = command.designation() == null ? List.<InstalmentId>of() : command.designation();
        if (designation.stream().anyMatch(wanted -> ledger.instalment(wanted).isEmpty())) {
            throw new CommandRejected(Reason.INSTALMENT_UNKNOWN, "the designation names an unknown instalment");
        }
        var spread = ledger.spread(command.amount(), command.receivedOn(), designation);
        apply(new PaymentReceived(
                command.dealId(),
                opened().customerId(),
                command.paymentId(),
                command.amount(),
                command.receivedOn(),
                command.designation(),
                spread.allocations(),
                spread.unapplied()));
        settle(command.receivedOn(), escalation);
    }

    @CommandHandler
    void handle(ReversePayment command, Escalation escalation) {
        var payment = opened().ledger()
                .payment(command.paymentId())
                .orElseThrow(() -> new CommandRejected(Reason.PAYMENT_UNKNOWN, "there is no such payment"));
        var reversed = payment.reversed();
        if (reversed != null) {
            if (!repeats(command, reversed)) {
                throw new CommandRejected(Reason.PAYMENT_ALREADY_REVERSED, "this payment was taken back before");
            }
            return;
        }
        if (command.reversedOn().isBefore(payment.received().receivedOn())) {
            throw new CommandRejected(Reason.REVERSED_BEFORE_RECEIVED, "a payment cannot go before it came");
        }
        apply(new PaymentReversed(
                command.dealId(),
                opened().customerId(),
                command.paymentId(),
                command.reversedOn(),
                command.reason(),
                opened().ledger().restoredBy(payment, command.reversedOn()),
                payment.unapplied()));
        useUnapplied();
        if (state instanceof Closed closed && !closed.ledger().open().isZero()) {
            apply(new DealReopened(command.dealId(), command.reversedOn()));
        }
        settle(command.reversedOn(), escalation);
    }

    @CommandHandler
    void handle(IssueCreditNote command, Escalation escalation) {
        var ledger = opened().ledger();
        var issued = ledger.creditNote(command.creditNoteId());
        if (issued.isPresent()) {
            if (!repeats(command, issued.get().issued())) {
                throw new CommandRejected(Reason.CREDIT_NOTE_EXISTS, "this credit note has other contents");
            }
            return;
        }
        var invoice = ledger.invoice(command.invoiceId())
                .orElseThrow(() -> new CommandRejected(Reason.INVOICE_UNKNOWN, "there is no such invoice"));
        requireCurrency(command.amount());
        if (ledger.credited(command.invoiceId()).plus(command.amount()).isGreaterThan(invoice.amount())) {
            throw new CommandRejected(Reason.CREDIT_EXCEEDS_INVOICE, "an invoice cannot be lowered below nothing");
        }
        var spread = ledger.spreadCredit(command.invoiceId(), command.amount(), command.issuedOn());
        apply(new CreditNoteIssued(
                command.dealId(),
                opened().customerId(),
                command.creditNoteId(),
                command.invoiceId(),
                command.number(),
                command.amount(),
                command.issuedOn(),
                spread.allocations(),
                spread.unapplied()));
        useUnapplied();
        settle(command.issuedOn(), escalation);
    }

    @CommandHandler
    void handle(CloseDeal command, Escalation escalation) {
        switch (opened()) {
            case Closed deal when repeats(command, deal.closed()) -> {
                /* closed already */
            }
            case Closed _ -> throw closed();
            case Running deal -> {
                Closing.requireAllowed(command.outcome(), deal);
                apply(new DealClosed(command.dealId(), command.outcome(), command.closedOn(), command.reason()));
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
        requireRunning();
        if (policies.find(to).isEmpty()) {
            throw new CommandRejected(Reason.POLICY_UNKNOWN, "this version of the policy was never published");
        }
        apply(new PolicyMigrated(command.dealId(), from, to));
        plan(escalation);
    }

    /** Only at a moment that was planned, so that a deadline which fires twice does not find a second day's work. */
    @CommandHandler
    void handle(EvaluateEscalation command, Escalation escalation) {
        if (state instanceof Running deal && escalation.isDue(deal)) {
            escalation.due(deal).forEach(decision -> apply(event(decision, command.dealId(), deal)));
            planAfresh(escalation);
        }
    }

    private static DealEvent event(LadderDecision decision, DealId dealId, Opened deal) {
        var customerId = deal.customerId();
        var instalmentId = decision.instalment().instalmentId();
        return switch (decision) {
            case LadderDecision.BecameOverdue overdue ->
                new InstalmentBecameOverdue(
                        dealId,
                        customerId,
                        instalmentId,
                        overdue.instalment().dueOn(),
                        overdue.since(),
                        overdue.instalment().open());
            case LadderDecision.Take take -> new EscalationStepTaken(dealId, customerId, instalmentId, take.inputs());
            case LadderDecision.Skip skip ->
                new EscalationStepSkipped(dealId, customerId, instalmentId, skip.why(), skip.inputs());
        };
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

    /** After money moved: the deal may have ended, and another day may matter to it now. */
    private void settle(LocalDate effectiveOn, Escalation escalation) {
        if (state instanceof Running deal) {
            Closing.ofItself(deal, effectiveOn).ifPresent(ending -> apply(ending));
        }
        plan(escalation);
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

    private static void requireFirst(@Nullable Object earlier, Reason reason, String message) {
        if (earlier != null) {
            throw new CommandRejected(reason, message);
        }
    }

    private void requireStage(Stage... allowed) {
        requireRunning();
        if (!List.of(allowed).contains(opened().stage())) {
            throw new CommandRejected(Reason.WRONG_STAGE, "this is not done in stage " + opened().stage());
        }
    }

    private void requireRunning() {
        if (state instanceof Closed) {
            throw closed();
        }
    }

    private static CommandRejected closed() {
        return new CommandRejected(Reason.DEAL_CLOSED, "this deal has ended");
    }

    private void requireCurrency(Money amount) {
        var currency = opened().ledger().currency();
        if (!amount.getCurrencyUnit().equals(currency)) {
            throw new CommandRejected(Reason.CURRENCY_DIFFERS, "this deal is in " + currency);
        }
    }
}
