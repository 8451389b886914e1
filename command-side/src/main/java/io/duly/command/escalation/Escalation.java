package io.duly.command.escalation;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.calendar.WorkingCalendars;
import io.duly.command.customer.CustomerHistory;
import io.duly.command.policy.Policies;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.EvaluationEnded;
import io.duly.events.deal.EvaluationPlanned;
import io.duly.events.deal.LadderEvent;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState.Opened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the ladder about a deal and hands it all that it needs to know beyond the deal. */
@Component
final class Escalation {

    private final Policies policies;
    private final LatePayers latePayers;
    private final WarnedCustomers warned;
    private final List<StandstillSource> standstills;
    private final List<TimedDecision> timed;
    private final CustomerStandstills customers;
    private final CustomerHistory history;
    private final MoneyOnAccount onAccount;
    private final ContactedCustomers contacted;
    private final CreditorTime creditor;
    private final LadderTimes times;
    private final Ladder ladder;

    Escalation(
            Policies policies,
            LatePayers latePayers,
            WarnedCustomers warned,
            List<StandstillSource> standstills,
            List<TimedDecision> timed,
            CustomerStandstills customers,
            CustomerHistory history,
            MoneyOnAccount onAccount,
            ContactedCustomers contacted,
            CreditorTime creditor) {
        this.policies = policies;
        this.latePayers = latePayers;
        this.warned = warned;
        this.standstills = List.copyOf(standstills);
        this.timed = List.copyOf(timed);
        this.customers = customers;
        this.history = history;
        this.onAccount = onAccount;
        this.contacted = contacted;
        this.creditor = creditor;
        this.times = new LadderTimes(creditor);
        this.ladder = new Ladder(times);
    }

    /** Whether the moment that the deal planned has come. */
    boolean isDue(Opened deal) {
        var planned = deal.ladders().plannedEvaluation();
        return planned != null && !creditor.moment().isBefore(planned);
    }

    /** What is due on this deal now, and the next moment even though one has just come. */
    List<DealEvent> evaluate(Opened deal) {
        var events = new ArrayList<DealEvent>();
        var now = creditor.moment();
        var after = deal;
        if (times.hourHasCome(now)) {
            for (var room : timed) {
                after = record(room.decide(after, times.dayOf(now)), after, now, events);
            }
        }
        var inputs = inputs(after);
        for (var decision : ladder.decide(ladder.isAnythingDue(inputs) ? complete(inputs, after) : inputs)) {
            var event = LadderEvents.record(decision, deal.dealId(), deal.customerId());
            after = record(List.of(event), after, now, events);
        }
        events.addAll(plan(nextEvaluation(after), after));
        return events;
    }

    private static Opened record(List<? extends DealEvent> news, Opened deal, Instant now, List<DealEvent> events) {
        var after = deal;
        for (var event : news) {
            events.add(event);
            after = after.after(event, now);
        }
        return after;
    }

    /** When to look at this deal again, or null when no day to come matters to it. */
    @Nullable
    Instant nextEvaluation(Opened deal) {
        if (!deal.runs()) {
            return null;
        }
        var nextHour = times.nextHour(creditor.moment());
        var rooms = timed.stream()
                .flatMap(room -> room.next(deal).stream())
                .map(day -> times.momentOn(LadderTimes.later(day, nextHour)));
        return Stream.concat(rooms, Stream.ofNullable(ladder.nextEvaluation(inputs(deal))))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Plans the next moment. One that has come already stays: planning again would put it off. */
    List<LadderEvent> plan(Opened deal) {
        var next = nextEvaluation(deal);
        return next != null && isDue(deal) ? List.of() : plan(next, deal);
    }

    /** Records the next moment where it is another than the planned one. */
    private static List<LadderEvent> plan(@Nullable Instant next, Opened deal) {
        var planned = deal.ladders().plannedEvaluation();
        if (next == null) {
            return planned == null ? List.of() : List.of(new EvaluationEnded(deal.dealId()));
        }
        return next.equals(planned) ? List.of() : List.of(new EvaluationPlanned(deal.dealId(), next));
    }

    private LadderInputs inputs(Opened deal) {
        return LadderInputs.of(
                deal,
                policies.require(deal.ladders().policy()),
                standstills.stream()
                        .flatMap(source -> source.list(deal).stream())
                        .toList(),
                creditor.moment());
    }

    /**
     * Adds what is asked only where a step is due. The plan does not look at money on account, which may be gone any
     * day: a debt that it covers is looked at again on each working day.
     */
    private LadderInputs complete(LadderInputs inputs, Opened deal) {
        var customer = history.read(deal.customerId());
        var today = creditor.dayOf(inputs.now());
        var covered = inputs.waitingFor(customers.find(customer, deal, today))
                .workingBy(WorkingCalendars.ofCustomer(customer))
                .coveredBy(onAccount.cover(deal));
        var counted = counted(covered, customer, deal, today);
        return ladder.asksForCustomer(counted)
                ? counted.of(new Debtor(
                        latePayers.wasLate(deal.customerId(), today),
                        warned.isWarned(deal.customerId()),
                        customer.risk().level(),
                        customer.segment()))
                : counted;
    }

    private LadderInputs counted(LadderInputs inputs, CustomerState customer, Opened deal, LocalDate today) {
        var budget = inputs.policy().contactBudget();
        if (budget == null) {
            return inputs;
        }
        var monday = WeekOfContacts.mondayOf(today);
        var contacts = contacted.contacts(customer, deal, monday, monday.plusDays(6));
        return inputs.in(WeekOfContacts.of(budget.perWeek(), contacts, today, times.calendar()));
    }
}
