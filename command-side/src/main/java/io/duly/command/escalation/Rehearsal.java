package io.duly.command.escalation;

import io.duly.events.customer.CustomerEvent;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DebtorContacted;
import io.duly.events.deal.EscalationStepDone;
import io.duly.events.deal.EscalationStepPostponed;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.InstalmentBecameOverdue;
import io.duly.events.deal.LadderEvent;
import io.duly.events.deal.PolicyMigrated;
import io.duly.events.deal.PreventionEvent;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PolicyVersion;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState.Opened;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Lets a version of a ladder decide about the deals of one customer while their history is told. Nothing is stored. It
 * goes from one planned moment to the next, and what it was not told yet it does not know.
 */
public final class Rehearsal {

    /** Sees each decision as it is made. */
    @FunctionalInterface
    public interface Witness {

        /** @param deal as it stands afterwards */
        void saw(LadderEvent event, Opened deal, CustomerState customer);
    }

    private record Planned(Instant at, DealId dealId) {}

    private final PolicyVersion version;
    private final Instant from;
    private final Escalation escalation;
    private final RehearsedCustomer customer;
    private final RehearsedClock clock;
    private final Witness witness;
    private final PriorityQueue<Planned> plans = new PriorityQueue<>(Comparator.comparing(Planned::at));
    private boolean begun;

    Rehearsal(
            PolicyVersion version,
            Instant from,
            Escalation escalation,
            RehearsedCustomer customer,
            RehearsedClock clock,
            Witness witness) {
        this.version = version;
        this.from = from;
        this.escalation = escalation;
        this.customer = customer;
        this.clock = clock;
        this.witness = witness;
    }

    public CustomerState customer() {
        return customer.state();
    }

    /** Those that follow the policy. */
    public List<Opened> deals() {
        return customer.deals().stream().filter(this::isConcerned).toList();
    }

    /** A deal that follows the policy; empty for any other. */
    public Optional<Opened> deal(DealId dealId) {
        return Optional.ofNullable(customer.deal(dealId)).filter(this::isConcerned);
    }

    public void tell(CustomerEvent event, Instant recordedAt) {
        reach(recordedAt);
        customer.tell(event);
    }

    /** From the first day on, what the ladder itself recorded is decided anew. Else it is told as it was. */
    public void tell(DealEvent event, Instant recordedAt) {
        reach(recordedAt);
        var known = customer.deal(event.dealId());
        if (begun && known != null && isConcerned(known) && isOfTheLadder(event)) {
            evaluateWhatIsPlanned(known);
            return;
        }
        var deal = customer.tell(event, recordedAt);
        if (begun && !(event instanceof PreventionEvent)) {
            plan(follow(deal));
        }
    }

    /** Goes on to this moment, and decides what was planned for it too. */
    public void finish(Instant end) {
        reach(end);
        while (!plans.isEmpty() && !plans.peek().at().isAfter(end)) {
            evaluate(plans.remove());
        }
    }

    /** Facts of the planned moment itself come first, unless the ladder recorded something before them. */
    private void reach(Instant moment) {
        if (!begun && !moment.isBefore(from)) {
            begun = true;
            clock.reach(from);
            List.copyOf(customer.deals()).forEach(this::takeOver);
        }
        while (!plans.isEmpty() && plans.peek().at().isBefore(moment)) {
            evaluate(plans.remove());
        }
        clock.reach(moment);
    }

    /** The recorded evaluation stands between the facts of the same moment, and so does the one that replaces it. */
    private void evaluateWhatIsPlanned(Opened deal) {
        if (escalation.isDue(deal)) {
            evaluate(new Planned(clock.instant(), deal.dealId()));
        }
    }

    private void evaluate(Planned planned) {
        var now = clock.reach(planned.at());
        var deal = customer.deal(planned.dealId());
        if (deal == null || !deal.runs() || !escalation.isDue(deal)) {
            return;
        }
        for (var event : escalation.evaluate(deal)) {
            deal = customer.tell(event, now);
            see(event, deal);
        }
    }

    /** The moment that was planned under the former version may be the right one. */
    private void takeOver(Opened known) {
        var deal = follow(known);
        var planned = deal.ladders().plannedEvaluation();
        if (planned != null && isConcerned(deal)) {
            plans.add(new Planned(planned, deal.dealId()));
        }
        plan(deal);
    }

    private Opened follow(Opened deal) {
        var followed = deal.ladders().policy();
        return isConcerned(deal) && !followed.equals(version)
                ? customer.tell(new PolicyMigrated(deal.dealId(), followed, version), clock.instant())
                : deal;
    }

    private void plan(Opened deal) {
        if (!isConcerned(deal)) {
            return;
        }
        var now = clock.instant();
        for (var event : escalation.plan(deal)) {
            see(event, customer.tell(event, now));
        }
    }

    private void see(DealEvent event, Opened deal) {
        if (event instanceof EvaluationPlanned planned) {
            plans.add(new Planned(planned.at(), planned.dealId()));
        }
        if (event instanceof LadderEvent decided) {
            witness.saw(decided, deal, customer.state());
        }
    }

    private boolean isConcerned(Opened deal) {
        return deal.ladders().policy().policyId().equals(version.policyId());
    }

    private static boolean isOfTheLadder(DealEvent event) {
        return event instanceof LadderEvent climbed
                && switch (climbed) {
                    case InstalmentBecameOverdue _,
                            EscalationStepTaken _,
                            EscalationStepSkipped _,
                            EscalationStepPostponed _,
                            EvaluationPlanned _,
                            EvaluationEnded _,
                            PolicyMigrated _ -> true;
                    case EscalationStepDone _, DebtorContacted _ -> false;
                };
    }
}
