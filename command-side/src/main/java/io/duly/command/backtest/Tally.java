package io.duly.command.backtest;

import io.duly.command.backtest.Backtest.Calls;
import io.duly.command.backtest.Backtest.Run;
import io.duly.command.backtest.Backtest.Step;
import io.duly.command.backtest.Backtest.StepOfWeek;
import io.duly.events.deal.EscalationStepSkipped;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.LadderEvent;
import io.duly.events.deal.StepInputs;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.escalation.StepAction;
import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.UserName;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState.Opened;
import io.duly.stored.Provenance;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Counts what one ladder did, for customers who are told of side by side. */
final class Tally {

    private static final Comparator<EscalationStep> AS_ON_THE_LADDER = Comparator.comparingInt(
                    EscalationStep::offsetDays)
            .thenComparing(step -> step.step().value());

    private record Cell(LocalDate week, EscalationStep step) {}

    private record Caller(LocalDate week, StepOwner owner, String person) {}

    private record Count(int taken, int skipped) {

        static Count one(boolean isTaken) {
            return isTaken ? new Count(1, 0) : new Count(0, 1);
        }

        Count plus(Count other) {
            return new Count(taken + other.taken, skipped + other.skipped);
        }
    }

    private final Period period;
    private final FirstContacts contacts = new FirstContacts();
    private final MoneyCount money;
    private final Map<EscalationStep, Count> steps = new TreeMap<>(AS_ON_THE_LADDER);
    private final Map<Cell, Count> weeks =
            new TreeMap<>(Comparator.comparing(Cell::week).thenComparing(Cell::step, AS_ON_THE_LADDER));
    private final Map<Caller, Integer> calls = new TreeMap<>(
            Comparator.comparing(Caller::week).thenComparing(Caller::owner).thenComparing(Caller::person));
    private int instalments;

    Tally(Period period) {
        this.period = period;
        this.money = new MoneyCount(period);
    }

    synchronized void count(LadderEvent event, Opened deal, CustomerState customer) {
        switch (event) {
            case EscalationStepTaken taken -> {
                contacts.add(taken, period.has(taken.inputs().decidedOn()));
                count(taken.inputs(), true);
                countCall(taken.inputs(), deal, customer);
            }
            case EscalationStepSkipped skipped -> count(skipped.inputs(), false);
            case LadderEvent _ -> {
                /* no step */
            }
        }
    }

    synchronized void countMoney(Collection<Opened> deals) {
        for (var deal : deals) {
            for (var invoice : deal.ledger().invoices()) {
                instalments += invoice.instalments().size();
                invoice.instalments().forEach(owed -> money.add(owed, contacts.of(owed.instalmentId())));
            }
        }
    }

    int instalments() {
        return instalments;
    }

    List<Backtest.MoneyIn> moneyIn() {
        return money.moneyIn();
    }

    /** @param names what people call a user; null when nobody knows */
    Run report(Run.Kind kind, @Nullable Integer version, UnaryOperator<@Nullable String> names) {
        return new Run(
                kind,
                version,
                steps.entrySet().stream()
                        .map(entry -> step(entry.getKey(), entry.getValue()))
                        .toList(),
                weeks.entrySet().stream()
                        .map(entry -> new StepOfWeek(
                                entry.getKey().week(),
                                entry.getKey().step().step(),
                                entry.getKey().step().action(),
                                entry.getValue().taken(),
                                entry.getValue().skipped()))
                        .toList(),
                calls.entrySet().stream()
                        .map(entry -> calls(entry.getKey(), entry.getValue(), names))
                        .toList(),
                contacts.report(),
                money.withoutContact());
    }

    private static Step step(EscalationStep step, Count count) {
        return new Step(step.step(), step.offsetDays(), step.action(), step.owner(), count.taken(), count.skipped());
    }

    private static Calls calls(Caller caller, int count, UnaryOperator<@Nullable String> names) {
        var person = caller.person().isEmpty() ? null : caller.person();
        return new Calls(caller.week(), caller.owner(), person, person == null ? null : names.apply(person), count);
    }

    private void count(StepInputs inputs, boolean isTaken) {
        if (period.has(inputs.decidedOn())) {
            steps.merge(inputs.step(), Count.one(isTaken), Count::plus);
            weeks.merge(new Cell(weekOf(inputs.decidedOn()), inputs.step()), Count.one(isTaken), Count::plus);
        }
    }

    private void countCall(StepInputs inputs, Opened deal, CustomerState customer) {
        var step = inputs.step();
        if (step.action() == StepAction.CALL && period.has(inputs.decidedOn())) {
            var person = person(step.owner(), deal, customer);
            calls.merge(
                    new Caller(weekOf(inputs.decidedOn()), step.owner(), person == null ? "" : person.value()),
                    1,
                    Integer::sum);
        }
    }

    private static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Who would have had to ring; null where nobody was named, as in a ledger. */
    private static @Nullable UserName person(StepOwner owner, Opened deal, CustomerState customer) {
        return switch (owner) {
            case COLLECTOR -> customer.collector();
            case SALESPERSON -> {
                var salesperson = deal.milestones().opened().salesperson();
                yield salesperson.value().equals(Provenance.SYSTEM_ACTOR) ? null : salesperson;
            }
            case SYSTEM, HEAD_OF_SALES, HEAD_OF_COLLECTIONS, LAWYER -> null;
        };
    }
}
