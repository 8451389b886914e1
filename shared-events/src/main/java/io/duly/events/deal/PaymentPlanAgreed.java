package io.duly.events.deal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.plan.BreachRule;
import io.duly.events.plan.PlanConsequence;
import io.duly.events.plan.PlanKind;
import io.duly.events.plan.PlannedAmount;
import io.duly.events.plan.PlannedPart;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlanId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The customer may pay instalments of a deal in parts. A customer with several deals has a plan for each of them.
 *
 * @param personId who agreed it for the customer, where that is known
 * @param agreedOn money counts from the day after it on
 * @param covers what the plan is about, the oldest due first; it adds up to the parts
 * @param parts in the order of their days
 * @param document in which it was agreed
 */
public record PaymentPlanAgreed(
        DealId dealId,
        CustomerId customerId,
        PlanId planId,
        PlanKind kind,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ContactPersonId personId,
        LocalDate agreedOn,
        List<PlannedAmount> covers,
        List<PlannedPart> parts,
        BreachRule rule,
        PlanConsequence onBreach,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String document,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note)
        implements PlanEvent {

    public PaymentPlanAgreed {
        covers = List.copyOf(covers);
        parts = List.copyOf(parts);
    }
}
