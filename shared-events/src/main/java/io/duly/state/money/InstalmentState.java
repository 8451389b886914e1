package io.duly.state.money;

import io.duly.events.deal.CreditSource;
import io.duly.events.deal.Instalment;
import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one instalment still owes, and how it came to that.
 *
 * @param issuedOn the date of its invoice: it owes nothing earlier
 * @param ordinal its place in the invoice, from 1
 */
public record InstalmentState(
        InstalmentId instalmentId,
        LocalDate issuedOn,
        int ordinal,
        LocalDate dueOn,
        Money amount,
        Money open,
        List<Move> moves) {

    public InstalmentState {
        moves = List.copyOf(moves);
    }

    static InstalmentState of(Instalment instalment, LocalDate issuedOn, int ordinal) {
        return new InstalmentState(
                instalment.instalmentId(),
                issuedOn,
                ordinal,
                instalment.dueOn(),
                instalment.amount(),
                instalment.amount(),
                List.of());
    }

    public boolean settled() {
        return open.isZero();
    }

    /**
     * The day as of which it counts as settled, or null while it owes. That is the latest value date of the money that
     * pays it now. It is after the due date only where the instalment was overdue on some day, whatever money came and
     * went meanwhile. A written-off difference makes nobody late.
     */
    public @Nullable LocalDate settledOn() {
        return settled() ? Days.later(coveredSince(), Days.earlier(latestValueDate(), dueOn)) : null;
    }

    /** The same where other money pays as much of it. */
    InstalmentState paidWith(List<Move> money) {
        var all = new ArrayList<>(money);
        moves.stream().filter(move -> move.source() == null).forEach(all::add);
        return new InstalmentState(instalmentId, issuedOn, ordinal, dueOn, amount, open, all);
    }

    /** What of this source is set against it. */
    public Money paidBy(CreditSource source) {
        return moves.stream()
                .filter(move -> source.equals(move.source()))
                .map(Move::amount)
                .reduce(Money.zero(amount.getCurrencyUnit()), Money::plus);
    }

    /** The same when a difference is given up. */
    public InstalmentState writtenOff(Money difference, LocalDate day) {
        return moved(new Move(null, difference, day, day));
    }

    /** What is open over the days. */
    Course course() {
        var course = new Course(amount);
        moves.forEach(move -> course.add(move.effectiveOn(), move.amount().negated()));
        return course;
    }

    InstalmentState moved(Move move) {
        var all = new ArrayList<>(moves);
        all.add(move);
        return new InstalmentState(instalmentId, issuedOn, ordinal, dueOn, amount, open.minus(move.amount()), all);
    }

    /** @throws IllegalStateException when the event had something else in mind */
    InstalmentState owing(Money openAfter) {
        if (!open.equals(openAfter) || open.isNegative() || open.isGreaterThan(amount)) {
            throw new IllegalStateException(
                    "the stored history leaves " + openAfter + " open on " + instalmentId + " where " + open + " is");
        }
        return this;
    }

    private LocalDate coveredSince() {
        var writtenOff = moves.stream()
                .filter(move -> move.source() == null)
                .map(Move::amount)
                .reduce(Money.zero(amount.getCurrencyUnit()), Money::plus);
        var course = new Course(amount.minus(writtenOff));
        moves.stream()
                .filter(move -> move.source() != null)
                .forEach(move -> course.add(move.effectiveOn(), move.amount().negated()));
        LocalDate since = null;
        for (var level : course.levels().entrySet()) {
            if (level.getValue().isPositive()) {
                since = null;
            } else if (since == null) {
                since = level.getKey();
            }
        }
        return since == null ? lastMove() : since;
    }

    private LocalDate lastMove() {
        return moves.stream().map(Move::effectiveOn).max(LocalDate::compareTo).orElse(issuedOn);
    }

    private LocalDate latestValueDate() {
        Map<CreditSource, Money> standing = new HashMap<>();
        Map<CreditSource, LocalDate> dates = new HashMap<>();
        for (var move : moves) {
            if (move.source() != null) {
                standing.merge(move.source(), move.amount(), Money::plus);
                dates.put(move.source(), move.availableOn());
            }
        }
        return standing.entrySet().stream()
                .filter(money -> money.getValue().isPositive())
                .map(money -> Days.later(issuedOn, dates.getOrDefault(money.getKey(), issuedOn)))
                .max(LocalDate::compareTo)
                .orElse(issuedOn);
    }
}
