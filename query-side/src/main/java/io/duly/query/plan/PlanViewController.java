package io.duly.query.plan;

import io.duly.access.Sight;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.UserName;
import io.duly.query.contact.ContactProjection;
import io.duly.query.csv.CsvTable;
import io.duly.query.csv.Tabular;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.day.CreditorDay;
import io.duly.query.deal.DealProjection;
import io.duly.query.page.Form;
import io.duly.query.plan.PlanList.PlanFilter;
import io.duly.query.plan.PlanList.PlanTotal;
import io.duly.query.position.ReadsFrom;
import io.duly.query.web.NotKnown;
import io.duly.state.plan.PlanOutcome;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows payment plans: all of them, and those of a deal. */
@ReadsFrom({PlanProjection.NAME, DealProjection.NAME, CustomerProjection.NAME, ContactProjection.NAME})
@RestController
class PlanViewController {

    /**
     * A page of the list, the newest first.
     *
     * @param count how many plans the whole list has
     * @param totals what they come to, by currency
     */
    record PlanPage(
            LocalDate asOf, List<ShownPlan> items, @Nullable String next, long count, List<PlanTotal> totals)
            implements Tabular {

        @Override
        public CsvTable<?> table() {
            return CsvTable.of("payment-plans", items)
                    .text("planId", plan -> plan.planId().value())
                    .text("state", ShownPlan::state)
                    .text("kind", ShownPlan::kind)
                    .text("dealId", plan -> plan.dealId().value())
                    .text("dealTitle", ShownPlan::dealTitle)
                    .text("customerId", plan -> plan.customerId().value())
                    .text("customerName", ShownPlan::customerName)
                    .text("collector", plan -> plan.lookedAfterBy().collector())
                    .text("collectorName", plan -> plan.lookedAfterBy().collectorName())
                    .moment("agreedOn", ShownPlan::agreedOn)
                    .text("personName", ShownPlan::personName)
                    .text("currency", plan -> plan.amount().getCurrencyUnit())
                    .figure("amount", plan -> plan.amount().getAmount())
                    .figure("due", plan -> plan.due().getAmount())
                    .figure("paid", plan -> plan.paid().getAmount())
                    .moment("nextOn", ShownPlan::nextOn)
                    .moment("endsOn", ShownPlan::endsOn)
                    .text("document", ShownPlan::document)
                    .moment("endedOn", ShownPlan::endedOn)
                    .text("why", ShownPlan::why)
                    .text("withdrawalReason", ShownPlan::withdrawalReason);
        }
    }

    /** The payment plans of a deal, the newest first. */
    record PlansOfDeal(List<ShownPlan> items) {}

    private final PlanList plans;
    private final CreditorDay day;

    PlanViewController(PlanList plans, CreditorDay day) {
        this.plans = plans;
        this.day = day;
    }

    /**
     * @param collector of the customer
     * @param by plans that run and have a part to be paid by this day
     */
    @GetMapping("/api/payment-plans")
    PlanPage list(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestAttribute(Form.ATTRIBUTE) Form form,
            @RequestParam(required = false) @Nullable PlanOutcome state,
            @RequestParam(required = false) @Nullable CustomerId customerId,
            @RequestParam(required = false) @Nullable UserName collector,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate by,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        var found = plans.list(sight, new PlanFilter(state, customerId, collector, by), form.extent(cursor, limit));
        return new PlanPage(day.today(), found.page().items(), found.page().next(), found.count(), found.totals());
    }

    @GetMapping("/api/deals/{dealId}/payment-plans")
    PlansOfDeal ofDeal(@PathVariable DealId dealId) {
        if (!plans.knows(dealId)) {
            throw new NotKnown("there is no such deal");
        }
        return new PlansOfDeal(plans.ofDeal(dealId));
    }
}
