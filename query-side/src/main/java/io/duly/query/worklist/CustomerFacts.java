package io.duly.query.worklist;

import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.RiskLevel;
import io.duly.events.warning.WarningKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer beside the single things to do.
 *
 * @param debts by currency
 * @param brokenOn when a promise of the customer was broken last
 */
record CustomerFacts(
        List<OpenDebts> debts,
        List<OpenSign> signs,
        @Nullable Instant brokenOn) {

    static final CustomerFacts NONE = new CustomerFacts(List.of(), List.of(), null);

    /**
     * What a customer owes in one currency.
     *
     * @param disputed what is contested of {@code owed}
     * @param oldestDueOn when the oldest overdue debt was due; null where nothing is overdue
     * @param limitationOn the last day on which the oldest debt can be sued for that still can; null where none can
     * @param expired what can be sued for no longer
     */
    record OpenDebts(
            Money owed,
            Money overdue,
            Money disputed,
            @Nullable LocalDate oldestDueOn,
            @Nullable LocalDate limitationOn,
            Money expired) {}

    /** A warning sign that stands. */
    record OpenSign(WarningSignId signId, WarningKind kind, int points, String words, Instant raisedAt) {}

    int riskScore() {
        return signs.stream().mapToInt(OpenSign::points).sum();
    }

    RiskLevel risk() {
        return RiskLevel.of(riskScore());
    }

    @Nullable
    LocalDate oldestDueOn() {
        return first(debts.stream().map(OpenDebts::oldestDueOn));
    }

    @Nullable
    LocalDate limitationOn() {
        return first(debts.stream().map(OpenDebts::limitationOn));
    }

    /** When something was learned last that brings work back which was done for today, or put off. */
    @Nullable
    Instant newsAt() {
        return Stream.concat(signs.stream().map(OpenSign::raisedAt), Stream.ofNullable(brokenOn))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate first(Stream<@Nullable LocalDate> days) {
        return days.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }
}
