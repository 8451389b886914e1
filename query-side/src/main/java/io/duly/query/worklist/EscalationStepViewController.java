package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.StepId;
import io.duly.events.shared.UserName;
import io.duly.query.csv.CsvTable;
import io.duly.query.csv.Tabular;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.deal.DealProjection;
import io.duly.query.escalation.EscalationStepProjection;
import io.duly.query.escalation.StepCounts;
import io.duly.query.page.Form;
import io.duly.query.page.Sorting;
import io.duly.query.position.ReadsFrom;
import io.duly.query.web.InvalidRequest;
import io.duly.query.worklist.LadderStep.StepResult;
import io.duly.query.worklist.StepList.StepTotal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the steps of the ladder that were decided, and how many of each there were. */
@ReadsFrom({EscalationStepProjection.NAME, DealProjection.NAME, CustomerProjection.NAME})
@RestController
@RequestMapping("/api/escalation-steps")
class EscalationStepViewController {

    /**
     * A page of the list.
     *
     * @param count how many steps the whole list has
     * @param totals what the whole list is about, by currency
     */
    record StepPage(List<LadderStep> items, @Nullable String next, long count, List<StepTotal> totals)
            implements Tabular {

        @Override
        public CsvTable<?> table() {
            return CsvTable.of("escalation-steps", items)
                    .text("step", line -> line.decision().step())
                    .text("outcome", line -> line.decision().outcome())
                    .text("skipReason", line -> line.decision().skipReason())
                    .text("action", line -> line.task().action())
                    .text("owner", line -> line.task().owner())
                    .text("contactRole", line -> line.task().contactRole())
                    .text("dealId", line -> line.deal().dealId().value())
                    .text("dealTitle", line -> line.deal().dealTitle())
                    .text("customerId", line -> line.customer().customerId().value())
                    .text("customerName", line -> line.customer().customerName())
                    .text("collector", line -> line.lookedAfterBy().collector())
                    .text("collectorName", line -> line.lookedAfterBy().collectorName())
                    .text("substitute", line -> line.lookedAfterBy().substitute())
                    .text("substituteName", line -> line.lookedAfterBy().substituteName())
                    .text("instalmentId", line -> line.debt().instalmentId().value())
                    .text("invoiceNumber", line -> line.debt().invoiceNumber())
                    .text("currency", line -> line.money().getCurrencyUnit())
                    .figure("open", line -> line.money().getAmount())
                    .moment("dueOn", line -> line.debt().dueOn())
                    .figure("daysPastDue", line -> line.debt().daysPastDue())
                    .figure("level", line -> line.place().level())
                    .moment("scheduledOn", line -> line.place().scheduledOn())
                    .moment("decidedOn", line -> line.place().decidedOn())
                    .figure("cycle", line -> line.place().cycle())
                    .moment("recordedAt", LadderStep::recordedAt)
                    .text("state", line -> line.progress().state())
                    .text("doneOutcome", line -> result(line, StepResult::outcome))
                    .moment("doneOn", line -> result(line, StepResult::on))
                    .text("doneBy", line -> result(line, StepResult::by))
                    .text("doneByName", line -> result(line, StepResult::byName));
        }
    }

    private final StepList steps;
    private final StepCounts counts;

    EscalationStepViewController(StepList steps, StepCounts counts) {
        this.steps = steps;
        this.counts = counts;
    }

    /**
     * @param outcome {@code TAKEN} for work to do, {@code SKIPPED} for what was not; both when left out
     * @param state how a step that was taken stands today; all when left out
     * @param from the first day of the decision
     * @param to the last day of the decision
     * @param sort {@code newest} (the default) or {@code amount}
     * @param order {@code desc} (the default) or {@code asc}
     */
    @GetMapping
    StepPage list(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestAttribute(Form.ATTRIBUTE) Form form,
            @RequestParam(required = false) @Nullable StepOutcome outcome,
            @RequestParam(required = false) @Nullable StepState state,
            @RequestParam(required = false) @Nullable StepId step,
            @RequestParam(required = false) @Nullable CustomerId customerId,
            @RequestParam(required = false) @Nullable UserName collector,
            @RequestParam(required = false) @Nullable DealId dealId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "newest") String sort,
            @RequestParam(defaultValue = "desc") String order,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        requirePeriod(from, to);
        var filter = new StepList.StepFilter(outcome, state, step, customerId, collector, dealId, from, to);
        var found = steps.list(
                sight, filter, new WorkOrder(StepList.COLUMNS, Sorting.of(sort, order)), form.extent(cursor, limit));
        var count = found.totals().stream().mapToLong(StepTotal::count).sum();
        return new StepPage(found.page().items(), found.page().next(), count, found.totals());
    }

    @GetMapping("/summary")
    List<StepCounts.StepCount> summary(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
        requirePeriod(from, to);
        return counts.count(sight, from, to);
    }

    private static <T> @Nullable T result(LadderStep line, Function<StepResult, @Nullable T> part) {
        var done = line.progress().done();
        return done == null ? null : part.apply(done);
    }

    private static void requirePeriod(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new InvalidRequest("from", "is after to");
        }
    }
}
