package io.duly.command.escalation;

import io.duly.events.deal.LadderStart;
import io.duly.events.escalation.EscalationStep;
import io.duly.state.ladder.LadderState;
import io.duly.state.money.InstalmentState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * An instalment that still owes, as the ladder looks at it.
 *
 * @param knownSince the moment since which Duly knows its invoice
 * @param start what the ladder makes of the days before
 * @param standstills of the whole deal
 * @param onAccount money of the customer that covers a part of what is open
 * @param promiseBroken whether the last promise about it was broken
 */
record OpenInstalment(
        InstalmentState instalment,
        LadderState ladder,
        Instant knownSince,
        LadderStart start,
        List<Standstill> standstills,
        Money onAccount,
        boolean promiseBroken) {

    OpenInstalment {
        standstills = List.copyOf(standstills);
    }

    OpenInstalment(
            InstalmentState instalment,
            LadderState ladder,
            Instant knownSince,
            LadderStart start,
            List<Standstill> standstills,
            Money onAccount) {
        this(instalment, ladder, knownSince, start, standstills, onAccount, false);
    }

    /**
     * The amount that the ladder may ask for on this day: what is open, less what is on account and what the ladder
     * waits for.
     */
    Money askedFor(LocalDate day) {
        var left = instalment.open().minus(onAccount).minus(heldBack(day));
        return left.isNegative() ? Money.zero(left.getCurrencyUnit()) : left;
    }

    OpenInstalment waitingFor(List<Standstill> more) {
        var all = Stream.concat(standstills.stream(), more.stream()).toList();
        return new OpenInstalment(instalment, ladder, knownSince, start, all, onAccount, promiseBroken);
    }

    /** What of the open amount the ladder waits for on this day. */
    Money heldBack(LocalDate day) {
        var open = instalment.open();
        var held = standing(day).map(Standstill::amount).reduce(Money.zero(open.getCurrencyUnit()), Money::plus);
        return held.isLessThan(open) ? held : open;
    }

    OpenInstalment coveredBy(Money money) {
        return new OpenInstalment(instalment, ladder, knownSince, start, standstills, money, promiseBroken);
    }

    /** Whether the whole open amount stands still on this day. */
    boolean waitsOn(LocalDate day) {
        return askedFor(day).isZero();
    }

    /** The day itself if the ladder may ask for something on it, otherwise the next such day that is known. */
    Optional<LocalDate> firstDayToAsk(LocalDate day) {
        var candidate = Optional.of(day);
        while (candidate.filter(this::waitsOn).isPresent()) {
            candidate = standing(candidate.orElseThrow())
                    .map(Standstill::until)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .map(last -> last.plusDays(1));
        }
        return candidate;
    }

    /** The day that is so many days after the due date, or before it; days on which the clock stood do not count. */
    LocalDate dayAfterDue(int days) {
        var day = instalment.dueOn().plusDays(days);
        if (standstills.stream().noneMatch(Standstill::stopsClock)) {
            return day;
        }
        day = instalment.dueOn().plusDays(Math.min(days, 0));
        for (int left = days; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (clockStands(day));
        }
        return day;
    }

    private boolean clockStands(LocalDate day) {
        return standing(day).anyMatch(Standstill::stopsClock);
    }

    /** Whether the step is let be where its day came before the invoice was known. */
    boolean forgives(EscalationStep step) {
        return step.offsetDays() < 0 || start == LadderStart.FROM_NOW;
    }

    boolean isOverdueUnrecorded() {
        return ladder.overdueSince() == null;
    }

    Stream<Standstill> standing(LocalDate day) {
        return standstills.stream().filter(standstill -> standstill.holds(instalment.instalmentId(), day));
    }
}
