package io.duly.query.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.duly.events.plan.BreachRule;
import io.duly.events.plan.PlanBreach;
import io.duly.events.plan.PlanConsequence;
import io.duly.events.plan.PlanKind;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PlanId;
import io.duly.query.access.LookedAfterBy;
import io.duly.state.plan.PlanOutcome;
import io.duly.state.plan.PlanPartOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment plan and how it stands.
 *
 * @param personName null where the person is not known
 * @param amount what was agreed, of which {@code due} is to be paid or was
 * @param nextOn the day of the next part that is open; null where none is
 * @param endsOn the day of the last part
 * @param endedOn null while it runs, as everything about its end
 * @param why which sentence of it was broken
 * @param covers the instalments that it is about, the oldest due first
 */
record ShownPlan(
        PlanId planId,
        DealId dealId,
        @Nullable String dealTitle,
        CustomerId customerId,
        @Nullable String customerName,
        @JsonUnwrapped LookedAfterBy lookedAfterBy,
        PlanKind kind,
        PlanOutcome state,
        LocalDate agreedOn,
        @Nullable ContactPersonId personId,
        @Nullable String personName,
        Money amount,
        Money due,
        Money paid,
        @Nullable LocalDate nextOn,
        LocalDate endsOn,
        BreachRule rule,
        PlanConsequence onBreach,
        @Nullable String document,
        @Nullable String note,
        Instant recordedAt,
        String recordedBy,
        @Nullable String recordedByName,
        @Nullable LocalDate endedOn,
        @Nullable PlanBreach why,
        @Nullable String withdrawalReason,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnByName,
        List<CoveredInstalment> covers,
        List<ShownPlanPart> parts) {

    /** The same with what is read elsewhere. */
    ShownPlan with(@Nullable String name, List<CoveredInstalment> named, List<ShownPlanPart> all) {
        var next = state == PlanOutcome.RUNNING
                ? all.stream()
                        .filter(part -> part.state() == PlanPartOutcome.OPEN)
                        .map(ShownPlanPart::on)
                        .findFirst()
                        .orElse(null)
                : null;
        return new ShownPlan(
                planId,
                dealId,
                dealTitle,
                customerId,
                customerName,
                lookedAfterBy,
                kind,
                state,
                agreedOn,
                personId,
                name,
                amount,
                due,
                paid,
                next,
                endsOn,
                rule,
                onBreach,
                document,
                note,
                recordedAt,
                recordedBy,
                recordedByName,
                endedOn,
                why,
                withdrawalReason,
                withdrawnBy,
                withdrawnByName,
                named,
                all);
    }

    /** What it covers of one instalment. */
    record CoveredInstalment(
            InstalmentId instalmentId, @Nullable String invoiceNumber, Money amount) {}

    /**
     * What is to be paid by one day.
     *
     * @param lastDay the last value date that is in time
     * @param keptOn the value date of the money that made it whole
     * @param missing what was not there in time, of this part and those before it
     */
    record ShownPlanPart(
            LocalDate on,
            LocalDate lastDay,
            Money amount,
            PlanPartOutcome state,
            @Nullable LocalDate keptOn,
            @Nullable Money missing) {}
}
