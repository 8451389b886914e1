package io.duly.command.promise;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PromiseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Record that somebody at the customer promised to pay, perhaps debts of several deals.
 *
 * @param parts one for each day
 * @param toleranceDays the working days after each day during which money still counts
 * @param tolerance what may be missing from each part of a deal; at most one amount for each currency
 */
public record GivePromise(
        CustomerId customerId,
        PromiseId promiseId,
        ContactPersonId personId,
        Instant madeAt,
        List<Part> parts,
        int toleranceDays,
        List<Money> tolerance,
        @Nullable String note,
        @Nullable AttemptId attemptId)
        implements Fact {

    static final int MOST_DEALS = 50;

    private static final int MOST_TOLERANCE_DAYS = 30;
    private static final Comparator<DealId> BY_TEXT = Comparator.comparing(DealId::toString);

    /** What is promised by one day. */
    public record Part(LocalDate by, List<Amount> amounts) {

        public Part {
            amounts = List.copyOf(amounts);
        }
    }

    /** What is promised of one instalment. */
    public record Amount(DealId dealId, InstalmentId instalmentId, Money amount) {}

    public GivePromise {
        parts = List.copyOf(parts);
        tolerance = List.copyOf(tolerance);
        note = Check.optionalLines("note", note, Check.LONG_TEXT);
        if (parts.isEmpty()) {
            throw new InvalidCommand("parts", "must name at least one day and amount");
        }
        if (toleranceDays < 0 || toleranceDays > MOST_TOLERANCE_DAYS) {
            throw new InvalidCommand("toleranceDays", "must be between 0 and 30");
        }
        checkParts(parts);
        checkTolerance(parts, tolerance);
        if (deals(parts).size() > MOST_DEALS) {
            throw new InvalidCommand("parts", "must not be about more than 50 deals");
        }
    }

    /** The days to pay are none: they lie ahead. */
    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of();
    }

    @Override
    public Map<String, Instant> happenedAt() {
        return Map.of("madeAt", madeAt);
    }

    /** In an order that lets no two commands wait for each other. */
    TreeSet<DealId> deals() {
        return deals(parts);
    }

    /** What may be missing in this currency. */
    Money tolerance(CurrencyUnit currency) {
        return tolerance.stream()
                .filter(amount -> amount.getCurrencyUnit().equals(currency))
                .findFirst()
                .orElse(Money.zero(currency));
    }

    private static TreeSet<DealId> deals(List<Part> parts) {
        var deals = new TreeSet<DealId>(BY_TEXT);
        parts.forEach(part -> part.amounts().forEach(amount -> deals.add(amount.dealId())));
        return deals;
    }

    private static void checkParts(List<Part> parts) {
        var days = new HashSet<LocalDate>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var place = "parts[" + i + "]";
            Check.date(place + ".by", part.by());
            if (!days.add(part.by())) {
                throw new InvalidCommand(place + ".by", "is the day of another part already");
            }
            if (part.amounts().isEmpty()) {
                throw new InvalidCommand(place + ".amounts", "must name at least one amount");
            }
            checkAmounts(part.amounts(), place);
        }
    }

    private static void checkAmounts(List<Amount> amounts, String place) {
        var instalments = new HashSet<InstalmentId>();
        for (int i = 0; i < amounts.size(); i++) {
            var amount = amounts.get(i);
            Check.positive(place + ".amounts[" + i + "].amount", amount.amount());
            if (!instalments.add(amount.instalmentId())) {
                throw new InvalidCommand(place + ".amounts[" + i + "].instalmentId", "is named twice for the same day");
            }
        }
    }

    /** What may be missing is less than each part that a deal has of the promise: else nothing would keep it. */
    private static void checkTolerance(List<Part> parts, List<Money> tolerance) {
        var currencies = new HashSet<CurrencyUnit>();
        for (int i = 0; i < tolerance.size(); i++) {
            var allowed = tolerance.get(i);
            var place = "tolerance[" + i + "]";
            if (allowed.isNegative()) {
                throw new InvalidCommand(place, "must not be less than nothing");
            }
            if (!currencies.add(allowed.getCurrencyUnit())) {
                throw new InvalidCommand(place, "is in the currency of another tolerance already");
            }
            if (parts.stream()
                    .allMatch(part -> sums(part, allowed.getCurrencyUnit()).isEmpty())) {
                throw new InvalidCommand(place, "is in a currency in which nothing is promised");
            }
            for (var part : parts) {
                sums(part, allowed.getCurrencyUnit()).values().forEach(promised -> {
                    if (!allowed.isLessThan(promised)) {
                        throw new InvalidCommand(place, "must be less than what is promised");
                    }
                });
            }
        }
    }

    private static Map<DealId, Money> sums(Part part, CurrencyUnit currency) {
        var sums = new HashMap<DealId, Money>();
        part.amounts().stream()
                .filter(amount -> amount.amount().getCurrencyUnit().equals(currency))
                .forEach(amount -> sums.merge(amount.dealId(), amount.amount(), Money::plus));
        return sums;
    }
}
