package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.StepId;
import io.duly.events.shared.UserName;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.deal.DealProjection;
import io.duly.query.escalation.EscalationStepProjection;
import io.duly.query.escalation.StepCounts;
import io.duly.query.page.Page;
import io.duly.query.position.ReadsFrom;
import io.duly.query.web.InvalidRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the steps of the ladder that were decided, the newest first, and how many of each there were. */
@ReadsFrom({EscalationStepProjection.NAME, DealProjection.NAME, CustomerProjection.NAME})
@RestController
@RequestMapping("/api/escalation-steps")
class EscalationStepViewController {

    private final StepList steps;
    private final StepCounts counts;

    EscalationStepViewController(StepList steps, StepCounts counts) {
        this.steps = steps;
        this.counts = counts;
    }

    /**
     * @param outcome {@code TAKEN} for work to do, {@code SKIPPED} for what was not; both when left out
     * @param from the first day of the decision
     * @param to the last day of the decision
     */
    @GetMapping
    Page<LadderStep> list(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestParam(required = false) @Nullable StepOutcome outcome,
            @RequestParam(required = false) @Nullable StepId step,
            @RequestParam(required = false) @Nullable CustomerId customerId,
            @RequestParam(required = false) @Nullable UserName collector,
            @RequestParam(required = false) @Nullable DealId dealId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        requirePeriod(from, to);
        return steps.list(
                sight, new StepList.StepFilter(outcome, step, customerId, collector, dealId, from, to), cursor, limit);
    }

    @GetMapping("/summary")
    List<StepCounts.StepCount> summary(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
        requirePeriod(from, to);
        return counts.count(sight, from, to);
    }

    private static void requirePeriod(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new InvalidRequest("from", "is after to");
        }
    }
}
