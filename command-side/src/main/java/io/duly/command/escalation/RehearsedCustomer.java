package io.duly.command.escalation;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.customer.CustomerHistory;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.EscalationStepDone;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.LadderEvent;
import io.duly.events.deal.MoneyEvent;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.StepId;
import io.duly.events.warning.WarningKind;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState.Opened;
import io.duly.state.deal.DealState.Unopened;
import io.duly.state.money.OwedChange;
import io.duly.state.money.UnappliedMoney;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A customer and its deals in the course of a history. It answers what the lookups of the stored deals answer, from
 * what it was told so far.
 */
final class RehearsedCustomer
        implements LatePayers, WarnedCustomers, MoneyOnAccount, ContactedCustomers, CustomerHistory {

    private record ContactStep(InstalmentId instalment, int cycle, StepId step) {}

    private final Map<DealId, Opened> deals = new LinkedHashMap<>();
    private final Set<DealId> withMoney = new LinkedHashSet<>();
    private final Map<InstalmentId, Standing> standings = new HashMap<>();
    private final Map<ContactStep, LocalDate> contactSteps = new HashMap<>();
    private final CreditorTime creditor;
    private CustomerState state = CustomerState.UNKNOWN;

    RehearsedCustomer(CreditorTime creditor) {
        this.creditor = creditor;
    }

    void tell(CustomerEvent event) {
        state = state.after(event);
    }

    /** @return the deal as it stands now */
    Opened tell(DealEvent event, Instant recordedAt) {
        var known = deals.get(event.dealId());
        var deal = known == null ? new Unopened().after(event, recordedAt) : known.after(event, recordedAt);
        deals.put(event.dealId(), deal);
        if (event instanceof MoneyEvent moved) {
            remember(moved, deal);
        }
        if (event instanceof LadderEvent climbed) {
            remember(climbed);
        }
        return deal;
    }

    CustomerState state() {
        return state;
    }

    Collection<Opened> deals() {
        return deals.values();
    }

    @Nullable
    Opened deal(DealId dealId) {
        return deals.get(dealId);
    }

    @Override
    public CustomerState read(CustomerId customerId) {
        return state;
    }

    @Override
    public boolean isWarned(CustomerId customerId) {
        return state.openSigns().stream().anyMatch(sign -> sign.kind() != WarningKind.LATE_PAYMENT);
    }

    @Override
    public Optional<LocalDate> lastLate(CustomerId customerId, LocalDate day) {
        return standings.values().stream()
                .filter(standing -> standing.wasLate(day))
                .map(Standing::dueOn)
                .max(LocalDate::compareTo);
    }

    @Override
    public boolean wasLate(CustomerId customerId, LocalDate day) {
        return standings.values().stream().anyMatch(standing -> standing.wasLate(day));
    }

    @Override
    public Map<InstalmentId, Money> cover(Opened deal) {
        var currency = deal.ledger().currency();
        Predicate<Opened> another = other -> !other.dealId().equals(deal.dealId())
                && other.ledger().currency().equals(currency);
        var elsewhere = withMoney.stream()
                .map(deals::get)
                .filter(another)
                .flatMap(other -> other.ledger().unapplied().stream())
                .map(UnappliedMoney::amount)
                .reduce(Money.zero(currency), Money::plus);
        return Cover.of(deal, elsewhere, until -> older(another, until));
    }

    @Override
    public int contacts(CustomerState customer, Opened deal, LocalDate from, LocalDate to) {
        var steps = contactSteps.values().stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .count();
        return WeekOfContacts.attempts(customer, creditor, from, to) + Math.toIntExact(steps);
    }

    private List<Cover.Debt> older(Predicate<Opened> another, LocalDate until) {
        return deals.values().stream()
                .filter(another)
                .flatMap(other -> Cover.owed(other).stream())
                .filter(debt -> !debt.dueOn().isAfter(until))
                .toList();
    }

    /** What an attempt carried out is counted as that attempt. */
    private void remember(LadderEvent event) {
        if (event instanceof EscalationStepTaken taken
                && WeekOfContacts.counts(taken.inputs().step())) {
            var step = new ContactStep(
                    taken.instalmentId(),
                    taken.inputs().cycle(),
                    taken.inputs().step().step());
            contactSteps.putIfAbsent(step, taken.inputs().decidedOn());
        } else if (event instanceof EscalationStepDone done) {
            contactSteps.remove(new ContactStep(done.instalmentId(), done.cycle(), done.step()));
        }
    }

    private void remember(MoneyEvent event, Opened deal) {
        if (event instanceof InvoiceIssued issued) {
            issued.instalments()
                    .forEach(owed -> standings.put(owed.instalmentId(), new Standing(owed.dueOn(), false, null, null)));
        }
        for (var change : OwedChange.of(event)) {
            standings.computeIfPresent(
                    change.allocation().instalmentId(), (_, standing) -> standing.after(change.allocation()));
        }
        if (deal.ledger().unapplied().isEmpty()) {
            withMoney.remove(deal.dealId());
        } else {
            withMoney.add(deal.dealId());
        }
    }
}
