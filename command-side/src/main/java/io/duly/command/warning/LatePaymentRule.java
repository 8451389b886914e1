package io.duly.command.warning;

import io.duly.command.escalation.LatePayments;
import io.duly.command.escalation.LatePayments.LatePayment;
import io.duly.events.warning.WarningKind;
import io.duly.events.warning.WarningSign;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Raises one alarm about all that a customer paid late within a year or owes still. It weighs by how late and how often
 * that was: one invoice that was paid a day late is little, four that nobody pays are much.
 */
final class LatePaymentRule {

    /** From how many days on a payment is late, later, and very late, and what each adds to the risk. */
    private static final List<Level> HOW_LATE =
            List.of(new Level(1, 5), new Level(8, 10), new Level(31, 20), new Level(91, 30));

    private static final List<Level> HOW_OFTEN =
            List.of(new Level(1, 0), new Level(2, 5), new Level(4, 10), new Level(10, 20));

    private static final int SOMETHING_IS_UNPAID = 10;

    private static final String LAST_DUE = "lastLateDue";

    private record Level(int from, int points) {

        static Level reached(List<Level> levels, long number) {
            return levels.stream()
                    .filter(level -> level.from <= number)
                    .reduce((_, higher) -> higher)
                    .orElse(levels.getFirst());
        }
    }

    private LatePaymentRule() {}

    static List<Finding> look(WarningFacts facts, Thresholds thresholds) {
        var late = facts.late();
        return late.isEmpty() ? List.of() : List.of(find(late, facts.today()));
    }

    private static Finding find(List<LatePayment> late, LocalDate today) {
        var lastDue = late.stream()
                .map(LatePayment::dueOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var unpaid = late.stream().filter(LatePayment::isOpen).count();
        var longest = late.stream().mapToLong(one -> one.daysLate(today)).max().orElseThrow();
        var howLate = Level.reached(HOW_LATE, longest);
        var howOften = Level.reached(HOW_OFTEN, late.size());
        return new Finding(
                WarningKind.LATE_PAYMENT,
                lastDue.toString(),
                null,
                "Paid late or not paid yet: %d within a year, the last due on %s.".formatted(late.size(), lastDue),
                Map.of(
                        LAST_DUE,
                        lastDue.toString(),
                        "late",
                        Integer.toString(late.size()),
                        "unpaid",
                        Long.toString(unpaid),
                        "daysLateAtLeast",
                        Integer.toString(howLate.from()),
                        "withinDays",
                        Integer.toString(LatePayments.REMEMBERED_DAYS)),
                nextChange(late, today).orElse(null),
                howLate.points() + howOften.points() + (unpaid > 0 ? SOMETHING_IS_UNPAID : 0));
    }

    /** Whether somebody looked into it when it was already about this instalment, or about a later one. */
    static boolean isLookedInto(WarningSign dismissed, WarningSign found) {
        return dismissed.kind() == WarningKind.LATE_PAYMENT
                && found.kind() == WarningKind.LATE_PAYMENT
                && !lastDue(dismissed).isBefore(lastDue(found));
    }

    private static LocalDate lastDue(WarningSign sign) {
        return LocalDate.parse(sign.inputs().getOrDefault(LAST_DUE, LocalDate.MIN.toString()));
    }

    /** What is unpaid grows older, and what was paid is forgotten. */
    private static Optional<LocalDate> nextChange(List<LatePayment> late, LocalDate today) {
        return late.stream()
                .flatMap(LatePaymentRule::changes)
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> changes(LatePayment payment) {
        var settledOn = payment.settledOn();
        return settledOn == null
                ? HOW_LATE.stream().map(level -> payment.dueOn().plusDays(level.from()))
                : Stream.of(settledOn.plusDays(LatePayments.REMEMBERED_DAYS));
    }
}
