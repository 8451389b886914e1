package io.duly.command.escalation;

import io.duly.events.deal.LadderStart;
import io.duly.state.ladder.LadderState;
import io.duly.state.money.InstalmentState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * An instalment that still owes, as the ladder looks at it.
 *
 * @param knownSince the moment since which Duly knows its invoice
 * @param start what the ladder makes of the days before
 * @param standstills of the whole deal
 * @param onAccount money of the customer that covers a part of what is open
 */
record OpenInstalment(
        InstalmentState instalment,
        LadderState ladder,
        Instant knownSince,
        LadderStart start,
        List<Standstill> standstills,
        Money onAccount) {

    OpenInstalment {
        standstills = List.copyOf(standstills);
    }

    /**
     * The amount that the ladder may ask for on this day: what is open, less what is on account and what the ladder
     * waits for.
     */
    Money askedFor(LocalDate day) {
        var left =
                standing(day).map(Standstill::amount).reduce(instalment.open().minus(onAccount), Money::minus);
        return left.isNegative() ? Money.zero(left.getCurrencyUnit()) : left;
    }

    OpenInstalment coveredBy(Money money) {
        return new OpenInstalment(instalment, ladder, knownSince, start, standstills, money);
    }

    /** Whether the whole open amount stands still on this day. */
    boolean waitsOn(LocalDate day) {
        return askedFor(day).isZero();
    }

    /** The day itself if the ladder may ask for something on it, otherwise the next such day. */
    LocalDate firstDayToAsk(LocalDate day) {
        var candidate = day;
        while (waitsOn(candidate)) {
            candidate = standing(candidate)
                    .map(Standstill::until)
                    .min(Comparator.naturalOrder())
                    .orElseThrow()
                    .plusDays(1);
        }
        return candidate;
    }

    private Stream<Standstill> standing(LocalDate day) {
        return standstills.stream().filter(standstill -> standstill.holds(instalment.instalmentId(), day));
    }
}
