package io.duly.state.ladder;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DebtorContacted;
import io.duly.events.deal.EscalationStepDone;
import io.duly.events.deal.EscalationStepPostponed;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.LadderEvent;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.deal.PolicyMigrated;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PolicyVersion;
import io.duly.state.money.OwedChange;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where the instalments of one deal stand on its escalation ladder.
 *
 * @param policy the version of the ladder that the deal follows
 * @param plannedEvaluation when the ladder is looked at next; null when no later day matters
 * @param instalments each one from its invoice on, in the order of the invoices
 */
public record Ladders(
        PolicyVersion policy, @Nullable Instant plannedEvaluation, Map<InstalmentId, LadderState> instalments) {

    public Ladders {
        instalments = Collections.unmodifiableMap(new LinkedHashMap<>(instalments));
    }

    public static Ladders under(PolicyVersion policy) {
        return new Ladders(policy, null, Map.of());
    }

    /** @throws IllegalStateException when no invoice has this instalment */
    public LadderState of(InstalmentId instalment) {
        var ladder = instalments.get(instalment);
        if (ladder == null) {
            throw new IllegalStateException("the stored history knows no instalment " + instalment);
        }
        return ladder;
    }

    /**
     * Leaves what is no matter of the ladder as it is.
     *
     * @param recordedAt when Duly learned of it
     */
    public Ladders after(DealEvent event, Instant recordedAt) {
        return switch (event) {
            case MoneyEvent moved -> after(moved, recordedAt);
            case LadderEvent climbed -> after(climbed, recordedAt);
            case DealEvent _ -> this;
        };
    }

    private Ladders after(MoneyEvent event, Instant recordedAt) {
        return event instanceof InvoiceIssued issued ? after(issued) : grownBack(OwedChange.of(event), recordedAt);
    }

    /** What one event takes back and sets again on one instalment is no debt that grew back. */
    private Ladders grownBack(List<OwedChange> changes, Instant recordedAt) {
        var grown = new LinkedHashMap<InstalmentId, Money>();
        var open = new HashMap<InstalmentId, Money>();
        for (var change : changes) {
            var id = change.allocation().instalmentId();
            grown.merge(id, change.amount(), Money::plus);
            open.put(id, change.allocation().openAfter());
        }
        grown.values().removeIf(amount -> !amount.isPositive());
        var ladders = this;
        for (var more : grown.entrySet()) {
            var wasSettled = more.getValue().equals(open.get(more.getKey()));
            ladders = ladders.with(more.getKey(), ladder -> ladder.grownBack(wasSettled, recordedAt));
        }
        return ladders;
    }

    /** Each instalment of a new invoice stands at the foot of the ladder. */
    private Ladders after(InvoiceIssued issued) {
        var all = new LinkedHashMap<>(instalments);
        issued.instalments().forEach(instalment -> all.put(instalment.instalmentId(), LadderState.UNTOUCHED));
        return new Ladders(policy, plannedEvaluation, all);
    }

    private Ladders after(LadderEvent event, Instant recordedAt) {
        return switch (event) {
            case InstalmentBecameOverdue overdue ->
                with(overdue.instalmentId(), ladder -> ladder.overdueSince(overdue.overdueSince()));
            case EscalationStepTaken taken ->
                with(taken.instalmentId(), ladder -> ladder.taken(taken.inputs(), recordedAt));
            case EscalationStepSkipped skipped ->
                with(skipped.instalmentId(), ladder -> ladder.skipped(skipped.inputs(), skipped.why(), recordedAt));
            case EscalationStepPostponed later ->
                with(
                        later.instalmentId(),
                        ladder -> ladder.postponed(new PostponedStep(later.step(), later.contacts(), later.until())));
            case EscalationStepDone done ->
                with(done.instalmentId(), ladder -> ladder.done(done.step(), done.cycle(), done.attemptId()));
            case DebtorContacted _ -> this;
            case EvaluationPlanned planned -> new Ladders(policy, planned.at(), instalments);
            case EvaluationEnded _ -> new Ladders(policy, null, instalments);
            case PolicyMigrated migrated -> new Ladders(migrated.to(), plannedEvaluation, instalments);
        };
    }

    private Ladders with(InstalmentId instalment, UnaryOperator<LadderState> change) {
        var all = new LinkedHashMap<>(instalments);
        all.put(instalment, change.apply(of(instalment)));
        return new Ladders(policy, plannedEvaluation, all);
    }
}
