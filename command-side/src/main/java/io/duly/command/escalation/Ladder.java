package io.duly.command.escalation;

import io.duly.command.escalation.LadderDecision.Postponement;
import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StepInputs;
import io.duly.events.escalation.CatchUp;
import io.duly.events.escalation.EscalationStep;
import io.duly.state.ladder.PostponedStep;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which steps the age of each instalment deserves. It is handed all that it needs, so each answer can be
 * repeated. It moves at its hour of a working day, and takes at most one step of an instalment a day.
 */
record Ladder(LadderTimes times) {

    /** Decides on everything that is due by now and was not done yet. */
    List<LadderDecision> decide(LadderInputs inputs) {
        if (!times.hourHasCome(inputs.now())) {
            return List.of();
        }
        var decisions = new ArrayList<LadderDecision>();
        var left = inputs;
        for (var owed : inputs.instalments()) {
            if (owed.isOverdueUnrecorded() && !overdueMoment(owed).isAfter(inputs.now())) {
                decisions.add(
                        new LadderDecision.BecameOverdue(owed.instalment(), times.overdueFrom(owed.instalment())));
            }
            var steps = decideSteps(owed, left);
            decisions.addAll(steps);
            left = left.after(steps);
        }
        return List.copyOf(decisions);
    }

    /** Tells when to look again, assuming that nothing is decided now: what is late waits for the next hour to come. */
    @Nullable
    Instant nextEvaluation(LadderInputs inputs) {
        return inputs.instalments().stream()
                .flatMap(owed -> moments(owed, inputs))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether any step has come due. */
    boolean isAnythingDue(LadderInputs inputs) {
        return inputs.instalments().stream()
                .anyMatch(owed -> due(owed, inputs).findAny().isPresent());
    }

    /** Whether a step that has come due depends on what kind of customer this is. */
    boolean asksForCustomer(LadderInputs inputs) {
        return inputs.instalments().stream()
                .flatMap(owed -> due(owed, inputs))
                .anyMatch(EscalationStep::asksForCustomer);
    }

    private List<LadderDecision> decideSteps(OpenInstalment owed, LadderInputs inputs) {
        var today = times.dayOf(inputs.now());
        if (!times.calendar().worksOn(today) || !inputs.debtorWorksOn(today) || owed.waitsOn(today)) {
            return List.of();
        }
        var decisions = new ArrayList<LadderDecision>();
        due(owed, inputs)
                .filter(step -> isBygone(step, owed, inputs))
                .forEach(step -> decisions.add(skip(step, SkipReason.BEFORE_INVOICE_WAS_KNOWN, owed, inputs)));
        var candidates =
                due(owed, inputs).filter(step -> !isBygone(step, owed, inputs)).toList();
        decisions.addAll(
                switch (inputs.policy().catchUp()) {
                    case HIGHEST_ONLY -> highestOnly(candidates.reversed(), owed, inputs);
                    case STEP_BY_STEP -> stepByStep(candidates, owed, inputs);
                });
        return decisions;
    }

    /** Of the days before the debt was known only one step is made up for, whatever the policy: never a burst. */
    private List<LadderDecision> stepByStep(
            List<EscalationStep> fromTheBottom, OpenInstalment owed, LadderInputs inputs) {
        var learned = fromTheBottom.stream()
                .filter(step -> cameBeforeInvoice(step, owed, inputs))
                .toList();
        var decisions = new ArrayList<>(highestOnly(learned.reversed(), owed, inputs));
        var postponed = learned.stream()
                .anyMatch(step ->
                        inputs.postponed(step, owed, times.dayOf(inputs.now())).isPresent());
        if (!postponed && decisions.stream().allMatch(LadderDecision.Skip.class::isInstance)) {
            var others = fromTheBottom.subList(learned.size(), fromTheBottom.size());
            decisions.addAll(lowestFirst(others, owed, inputs));
        }
        return decisions;
    }

    private List<LadderDecision> highestOnly(
            List<EscalationStep> fromTheTop, OpenInstalment owed, LadderInputs inputs) {
        var decisions = new ArrayList<LadderDecision>();
        boolean taken = false;
        for (var step : fromTheTop) {
            var obstacle = new Conditions(inputs.debtor(), owed).obstacle(step);
            if (taken || step.level() < owed.ladder().level()) {
                decisions.add(skip(step, SkipReason.SUPERSEDED, owed, inputs));
            } else if (obstacle.isPresent()) {
                decisions.add(skip(step, obstacle.get(), owed, inputs));
            } else {
                var next = takeOrPostpone(step, owed, inputs);
                next.ifPresent(decisions::add);
                taken = next.filter(LadderDecision.Take.class::isInstance).isPresent();
            }
        }
        return decisions;
    }

    private List<LadderDecision> lowestFirst(
            List<EscalationStep> fromTheBottom, OpenInstalment owed, LadderInputs inputs) {
        var decisions = new ArrayList<LadderDecision>();
        for (var step : fromTheBottom) {
            var obstacle = new Conditions(inputs.debtor(), owed).obstacle(step);
            if (obstacle.isPresent()) {
                decisions.add(skip(step, obstacle.get(), owed, inputs));
                continue;
            }
            takeOrPostpone(step, owed, inputs).ifPresent(decisions::add);
            break;
        }
        return decisions;
    }

    private Optional<LadderDecision> takeOrPostpone(EscalationStep step, OpenInstalment owed, LadderInputs inputs) {
        var today = times.dayOf(inputs.now());
        if (waits(step, owed, inputs) || inputs.postponed(step, owed, today).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(inputs.fullWeek(step)
                .<LadderDecision>map(week -> new LadderDecision.Postpone(
                        owed.instalment(),
                        new Postponement(
                                inputs.version(), step.step(), owed.ladder().cycle(), week, today)))
                .orElseGet(() -> new LadderDecision.Take(owed.instalment(), record(step, owed, inputs))));
    }

    /** What stands still or is covered may be asked for another day, so the step is not lost for want of amount. */
    boolean waits(EscalationStep step, OpenInstalment owed, LadderInputs inputs) {
        return inputs.waiting().contains(step.action())
                || Conditions.isTooLittle(owed.askedFor(times.dayOf(inputs.now())), step);
    }

    private LadderDecision skip(EscalationStep step, SkipReason why, OpenInstalment owed, LadderInputs inputs) {
        return new LadderDecision.Skip(owed.instalment(), why, record(step, owed, inputs));
    }

    private StepInputs record(EscalationStep step, OpenInstalment owed, LadderInputs inputs) {
        var instalment = owed.instalment();
        var today = times.dayOf(inputs.now());
        var conditions = new Conditions(inputs.debtor(), owed);
        return new StepInputs(
                inputs.version(),
                step.saying(null), // whoever needs the words finds them in the policy
                owed.ladder().cycle(),
                times.calendar().id(),
                instalment.dueOn(),
                times.dayFor(step, inputs.policy(), owed),
                today,
                Math.toIntExact(ChronoUnit.DAYS.between(instalment.dueOn(), today)),
                instalment.open(),
                conditions.latePayer(step),
                conditions.warningSign(step),
                owed.onAccount().isZero() ? null : owed.onAccount(),
                owed.heldBack(today).isZero() ? null : owed.heldBack(today),
                inputs.debtorCalendar() == null ? null : inputs.debtorCalendar().id(),
                conditions.facts(step));
    }

    private Stream<Instant> moments(OpenInstalment owed, LadderInputs inputs) {
        var overdue = Stream.of(times.overdueFrom(owed.instalment()))
                .filter(_ -> owed.isOverdueUnrecorded())
                .map(day -> times.momentOn(LadderTimes.later(day, times.nextHour(inputs.now()))));
        var steps = unhandled(owed, inputs)
                .filter(step -> !isBygone(step, owed, inputs))
                .map(step -> LadderTimes.later(askedFrom(step, owed, inputs), times.nextHour(inputs.now())))
                .flatMap(day -> firstWorkingDayToAsk(owed, day, inputs).stream())
                .map(times::momentOn);
        return Stream.concat(overdue, steps);
    }

    /** The first day on which the step may be taken: none on which the debt came to be owed, or took a step. */
    LocalDate firstDay(EscalationStep step, OpenInstalment owed, LadderInputs inputs) {
        var own = times.dayFor(step, inputs.policy(), owed);
        var day = times.momentOn(own).isBefore(owed.knownSince()) && !owed.forgives(step)
                ? times.dayOf(owed.knownSince()).plusDays(1)
                : own;
        return owed.ladder()
                .restsSince()
                .map(moment -> LadderTimes.later(day, times.dayOf(moment).plusDays(1)))
                .orElse(day);
    }

    /** The first day on which it is asked about: not before the week for which it, or one before it, is postponed. */
    LocalDate askedFrom(EscalationStep step, OpenInstalment owed, LadderInputs inputs) {
        var before = inputs.policy().catchUp() == CatchUp.STEP_BY_STEP
                ? unhandled(owed, inputs).filter(each -> each.offsetDays() <= step.offsetDays())
                : Stream.of(step);
        return before.flatMap(each -> inputs.postponed(each, owed, times.dayOf(inputs.now())).stream())
                .map(PostponedStep::until)
                .reduce(firstDay(step, owed, inputs), LadderTimes::later);
    }

    Optional<LocalDate> firstWorkingDayToAsk(OpenInstalment owed, LocalDate day, LadderInputs inputs) {
        var candidate = Optional.of(inputs.firstDayOfBoth(day, times.calendar()));
        while (candidate.filter(owed::waitsOn).isPresent()) {
            candidate = owed.firstDayToAsk(candidate.orElseThrow())
                    .map(next -> inputs.firstDayOfBoth(next, times.calendar()));
        }
        return candidate;
    }

    private Stream<EscalationStep> due(OpenInstalment owed, LadderInputs inputs) {
        var today = times.dayOf(inputs.now());
        return unhandled(owed, inputs)
                .filter(step -> !firstDay(step, owed, inputs).isAfter(today));
    }

    static Stream<EscalationStep> unhandled(OpenInstalment owed, LadderInputs inputs) {
        return inputs.policy().steps().stream().filter(step -> !owed.ladder().handled(step.step()));
    }

    /** Nobody is reminded of a due date to come by a step whose day is over, nor asked for a past that is forgiven. */
    boolean isBygone(EscalationStep step, OpenInstalment owed, LadderInputs inputs) {
        return owed.forgives(step) && cameBeforeInvoice(step, owed, inputs);
    }

    private boolean cameBeforeInvoice(EscalationStep step, OpenInstalment owed, LadderInputs inputs) {
        return times.momentFor(step, inputs.policy(), owed).isBefore(owed.knownSince());
    }

    private Instant overdueMoment(OpenInstalment owed) {
        return times.momentOn(times.overdueFrom(owed.instalment()));
    }
}
