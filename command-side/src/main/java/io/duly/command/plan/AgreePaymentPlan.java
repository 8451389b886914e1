package io.duly.command.plan;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.plan.BreachRule;
import io.duly.events.plan.PlanConsequence;
import io.duly.events.plan.PlanKind;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PlanId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Let the customer pay instalments of a deal in parts.
 *
 * @param parts in the order of their days
 * @param personId who agreed it for the customer, where that is known
 */
public record AgreePaymentPlan(
        @TargetAggregateIdentifier DealId dealId,
        PlanId planId,
        List<InstalmentId> instalments,
        List<Part> parts,
        PlanKind kind,
        LocalDate agreedOn,
        @Nullable ContactPersonId personId,
        BreachRule rule,
        PlanConsequence onBreach,
        @Nullable String document,
        @Nullable String note)
        implements Fact {

    private static final int MOST_INSTALMENTS = 100;
    private static final int MOST_PARTS = 60;
    private static final int MOST_DAYS_LATE = 30;

    /** What is to be paid by one day. */
    public record Part(LocalDate on, Money amount) {}

    public AgreePaymentPlan {
        instalments = List.copyOf(instalments);
        parts = List.copyOf(parts);
        document = Check.optionalText("document", document, Check.SHORT_TEXT);
        note = Check.optionalLines("note", note, Check.LONG_TEXT);
        Check.date("agreedOn", agreedOn);
        checkInstalments(instalments);
        checkParts(parts, agreedOn);
        if (rule.workingDaysLate() < 0 || rule.workingDaysLate() > MOST_DAYS_LATE) {
            throw new InvalidCommand("rule.workingDaysLate", "must be between 0 and 30");
        }
        if (rule.missedParts() < 1 || rule.missedParts() > parts.size()) {
            throw new InvalidCommand("rule.missedParts", "must be at least 1 and at most the number of parts");
        }
    }

    /** The days to pay are none: they lie ahead. */
    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("agreedOn", agreedOn);
    }

    LocalDate endsOn() {
        return parts.getLast().on();
    }

    private static void checkInstalments(List<InstalmentId> instalments) {
        if (instalments.isEmpty() || instalments.size() > MOST_INSTALMENTS) {
            throw new InvalidCommand("instalments", "must name at least one instalment and at most 100");
        }
        var known = new HashSet<InstalmentId>();
        for (int i = 0; i < instalments.size(); i++) {
            if (!known.add(instalments.get(i))) {
                throw new InvalidCommand("instalments[" + i + "]", "is named twice");
            }
        }
    }

    private static void checkParts(List<Part> parts, LocalDate agreedOn) {
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            throw new InvalidCommand("parts", "must have at least one part and at most 60");
        }
        var before = agreedOn;
        for (int i = 0; i < parts.size(); i++) {
            var place = "parts[" + i + "]";
            var on = parts.get(i).on();
            Check.date(place + ".on", on);
            Check.positive(place + ".amount", parts.get(i).amount());
            if (!on.isAfter(before)) {
                throw new InvalidCommand(
                        place + ".on", i == 0 ? "must be after agreedOn" : "must be after the day of the part before");
            }
            before = on;
        }
    }
}
