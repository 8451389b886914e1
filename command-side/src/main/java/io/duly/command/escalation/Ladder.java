package io.duly.command.escalation;

import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StepInputs;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.escalation.StepCondition;
import io.duly.state.money.InstalmentState;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides what the age of each instalment deserves. Everything it needs is handed in, so each answer can be repeated. */
record Ladder(LadderTimes times) {

    /** Everything whose moment has come by now and that was not done yet, and the next moment to wait for. */
    LadderVerdict decide(LadderInputs inputs) {
        var decisions = new ArrayList<LadderDecision>();
        for (var climber : inputs.climbers()) {
            if (overdueIsUnrecorded(climber) && !overdueMoment(climber).isAfter(inputs.now())) {
                decisions.add(new LadderDecision.BecameOverdue(
                        climber.instalment(), times.overdueFrom(climber.instalment())));
            }
            decisions.addAll(decideSteps(climber, inputs));
        }
        return new LadderVerdict(List.copyOf(decisions), nextEvaluation(inputs, Set.copyOf(decisions)));
    }

    /** When to look again although nothing is decided now. What is late already waits for another day, never the same. */
    @Nullable
    Instant nextEvaluation(LadderInputs inputs) {
        return nextEvaluation(inputs, Set.of());
    }

    /** Whether a step that has come due depends on what kind of customer this is. */
    boolean asksForCustomer(LadderInputs inputs) {
        return inputs.climbers().stream()
                .flatMap(climber -> due(climber, inputs))
                .anyMatch(step -> step.condition() == StepCondition.WARNING_SIGN_OR_LATE_PAYER);
    }

    private List<LadderDecision> decideSteps(Climber climber, LadderInputs inputs) {
        if (!times.calendar().worksOn(times.dayOf(inputs.now()))) {
            return List.of();
        }
        var decisions = new ArrayList<LadderDecision>();
        due(climber, inputs)
                .filter(step -> cameBeforeInvoice(step, climber))
                .forEach(step -> decisions.add(skip(step, SkipReason.BEFORE_INVOICE_WAS_KNOWN, climber, inputs)));
        var candidates = due(climber, inputs)
                .filter(step -> !cameBeforeInvoice(step, climber))
                .toList();
        decisions.addAll(
                switch (inputs.policy().catchUp()) {
                    case HIGHEST_ONLY -> highestOnly(candidates.reversed(), climber, inputs);
                    case STEP_BY_STEP -> lowestFirst(candidates, climber, inputs);
                });
        return decisions;
    }

    private List<LadderDecision> highestOnly(List<EscalationStep> fromTheTop, Climber climber, LadderInputs inputs) {
        var decisions = new ArrayList<LadderDecision>();
        boolean taken = false;
        for (var step : fromTheTop) {
            if (taken) {
                decisions.add(skip(step, SkipReason.SUPERSEDED, climber, inputs));
            } else {
                var obstacle = obstacle(step, climber, inputs);
                taken = obstacle.isEmpty();
                decisions.add(obstacle.map(why -> skip(step, why, climber, inputs))
                        .orElseGet(() -> take(step, climber, inputs)));
            }
        }
        return decisions;
    }

    private List<LadderDecision> lowestFirst(List<EscalationStep> fromTheBottom, Climber climber, LadderInputs inputs) {
        var decisions = new ArrayList<LadderDecision>();
        if (tookOneToday(climber, inputs)) {
            return decisions;
        }
        for (var step : fromTheBottom) {
            var obstacle = obstacle(step, climber, inputs);
            if (obstacle.isEmpty()) {
                decisions.add(take(step, climber, inputs));
                break;
            }
            decisions.add(skip(step, obstacle.get(), climber, inputs));
        }
        return decisions;
    }

    private boolean tookOneToday(Climber climber, LadderInputs inputs) {
        var today = times.dayOf(inputs.now());
        return climber.instalment().ladder().handled().stream()
                .anyMatch(done ->
                        done.skipped() == null && times.dayOf(done.recordedAt()).equals(today));
    }

    private static Optional<SkipReason> obstacle(EscalationStep step, Climber climber, LadderInputs inputs) {
        var met = switch (step.condition()) {
            case ALWAYS -> true;
            case WARNING_SIGN_OR_LATE_PAYER -> inputs.latePayer() || inputs.warned();
        };
        if (!met) {
            return Optional.of(SkipReason.CONDITION_NOT_MET);
        }
        var open = climber.instalment().open().getAmount();
        return open.compareTo(step.minimumOpen()) < 0 ? Optional.of(SkipReason.BELOW_MINIMUM) : Optional.empty();
    }

    private LadderDecision take(EscalationStep step, Climber climber, LadderInputs inputs) {
        return new LadderDecision.Take(climber.instalment(), record(step, climber, inputs));
    }

    private LadderDecision skip(EscalationStep step, SkipReason why, Climber climber, LadderInputs inputs) {
        return new LadderDecision.Skip(climber.instalment(), why, record(step, climber, inputs));
    }

    private StepInputs record(EscalationStep step, Climber climber, LadderInputs inputs) {
        var instalment = climber.instalment();
        var today = times.dayOf(inputs.now());
        return new StepInputs(
                inputs.version(),
                step,
                instalment.ladder().cycle(),
                times.calendar().id(),
                instalment.dueOn(),
                times.dayFor(step, instalment),
                today,
                Math.toIntExact(ChronoUnit.DAYS.between(instalment.dueOn(), today)),
                instalment.open(),
                switch (step.condition()) {
                    case ALWAYS -> null;
                    case WARNING_SIGN_OR_LATE_PAYER -> inputs.latePayer();
                },
                switch (step.condition()) {
                    case ALWAYS -> null;
                    case WARNING_SIGN_OR_LATE_PAYER -> inputs.warned();
                });
    }

    private @Nullable Instant nextEvaluation(LadderInputs inputs, Set<LadderDecision> decided) {
        var done = new HashSet<Handled>();
        for (var decision : decided) {
            done.add(Handled.by(decision));
        }
        return inputs.climbers().stream()
                .flatMap(climber -> moments(climber, inputs, done))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<Instant> moments(Climber climber, LadderInputs inputs, Set<Handled> done) {
        var instalment = climber.instalment();
        var tomorrow = times.dayOf(inputs.now()).plusDays(1);
        var overdue = Stream.of(overdueMoment(climber))
                .filter(_ -> overdueIsUnrecorded(climber) && !done.contains(new Handled(instalment, null)))
                .map(moment -> moment.isAfter(inputs.now()) ? moment : times.morningOf(tomorrow));
        var nextWorkingMorning = times.morningOf(times.calendar().following(tomorrow));
        var steps = unhandled(climber, inputs)
                .filter(step -> !cameBeforeInvoice(step, climber) && !done.contains(new Handled(instalment, step)))
                .map(step -> times.momentFor(step, instalment))
                .map(moment -> moment.isAfter(inputs.now()) ? moment : nextWorkingMorning);
        return Stream.concat(overdue, steps);
    }

    private Stream<EscalationStep> due(Climber climber, LadderInputs inputs) {
        return unhandled(climber, inputs)
                .filter(step -> !times.momentFor(step, climber.instalment()).isAfter(inputs.now()));
    }

    private static Stream<EscalationStep> unhandled(Climber climber, LadderInputs inputs) {
        return inputs.policy().steps().stream()
                .filter(step -> !climber.instalment().ladder().handled(step.step()));
    }

    private boolean cameBeforeInvoice(EscalationStep step, Climber climber) {
        return times.momentFor(step, climber.instalment()).isBefore(climber.knownSince());
    }

    private static boolean overdueIsUnrecorded(Climber climber) {
        return climber.instalment().overdueSince() == null;
    }

    private Instant overdueMoment(Climber climber) {
        return times.morningOf(times.overdueFrom(climber.instalment()));
    }

    /** What a decision is done with: a step of an instalment or, without a step, its becoming overdue. */
    private record Handled(
            InstalmentState instalment, @Nullable EscalationStep step) {

        static Handled by(LadderDecision decision) {
            return switch (decision) {
                case LadderDecision.BecameOverdue overdue -> new Handled(overdue.instalment(), null);
                case LadderDecision.Take take ->
                    new Handled(take.instalment(), take.inputs().step());
                case LadderDecision.Skip skip ->
                    new Handled(skip.instalment(), skip.inputs().step());
            };
        }
    }
}
