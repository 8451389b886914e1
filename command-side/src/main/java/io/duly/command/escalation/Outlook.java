package io.duly.command.escalation;

import io.duly.events.escalation.EscalationStep;
import io.duly.state.ladder.PostponedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why the ladder has not decided about a step yet, by the rules by which it decides.
 *
 * @param firstDay the first day on which the step may be taken
 * @param expectedOn the working day on which it is looked at next, as things stand; null when nobody knows that day
 * @param provisional whether that day, or the first one while it is ahead, may yet turn out to be a day off
 * @param waitsFor what keeps it waiting on this day
 * @param postponed until when it waits because the customer was turned to often enough; null where it does not
 */
record Outlook(
        EscalationStep step,
        Why why,
        LocalDate firstDay,
        @Nullable LocalDate expectedOn,
        boolean provisional,
        List<Standstill> waitsFor,
        @Nullable PostponedStep postponed) {

    /** The reason that counts first. */
    enum Why {
        /** Its day is still to come. */
        AHEAD,
        /** Its day had passed before the invoice was known. */
        BYGONE,
        /** Somebody asked for time, promised or contests what is open: on a day off that says more than the day. */
        STANDS_STILL,
        /** Nobody works on this day. */
        DAY_OFF,
        /** Nobody works at the customer on this day. */
        DAY_OFF_AT_CUSTOMER,
        /** The ways that it may go are paused. */
        NO_WAY_TO_GO,
        /** Money of the customer on account covers it, or leaves too little. */
        ON_ACCOUNT,
        /** The customer was turned to often enough in this week. */
        CONTACTED_ENOUGH,
        /** It is due, and the ladder has not been asked since. */
        DUE
    }

    Outlook {
        waitsFor = List.copyOf(waitsFor);
    }

    /**
     * Looks at all steps of one instalment that are not decided, in the order of the ladder.
     *
     * @param soonest the first day on which the deal is looked at again
     */
    static List<Outlook> list(OpenInstalment owed, LadderInputs inputs, Ladder ladder, LocalDate soonest) {
        return Ladder.unhandled(owed, inputs)
                .map(step -> of(step, owed, inputs, ladder, soonest))
                .toList();
    }

    private static Outlook of(
            EscalationStep step, OpenInstalment owed, LadderInputs inputs, Ladder ladder, LocalDate soonest) {
        var today = ladder.times().dayOf(inputs.now());
        var why = why(step, owed, inputs, ladder);
        var due = ladder.firstDay(step, owed, inputs);
        var first = why == Why.AHEAD ? inputs.firstDayOfBoth(due, ladder.times().calendar()) : due;
        var asked = LadderTimes.later(ladder.askedFrom(step, owed, inputs), soonest);
        var expected = ladder.firstWorkingDayToAsk(owed, asked, inputs);
        var told = why == Why.AHEAD ? Optional.of(first) : expected.filter(_ -> why != Why.BYGONE);
        return new Outlook(
                step,
                why,
                first,
                expected.orElse(null),
                told.filter(ladder.times().calendar()::isProvisional).isPresent(),
                owed.standing(today).toList(),
                inputs.postponed(step, owed, today).orElse(null));
    }

    private static Why why(EscalationStep step, OpenInstalment owed, LadderInputs inputs, Ladder ladder) {
        var today = ladder.times().dayOf(inputs.now());
        if (ladder.isBygone(step, owed, inputs)) {
            return Why.BYGONE;
        }
        if (ladder.firstDay(step, owed, inputs).isAfter(today)) {
            return Why.AHEAD;
        }
        var hasWay = !inputs.waiting().contains(step.action());
        var waits = owed.waitsOn(today) || ladder.waits(step, owed, inputs);
        if (hasWay && waits && owed.standing(today).findAny().isPresent()) {
            return Why.STANDS_STILL;
        }
        if (!ladder.times().calendar().worksOn(today)) {
            return Why.DAY_OFF;
        }
        if (!inputs.debtorWorksOn(today)) {
            return Why.DAY_OFF_AT_CUSTOMER;
        }
        if (!hasWay) {
            return Why.NO_WAY_TO_GO;
        }
        if (waits) {
            return Why.ON_ACCOUNT;
        }
        return inputs.postponed(step, owed, today).isPresent() ? Why.CONTACTED_ENOUGH : Why.DUE;
    }
}
