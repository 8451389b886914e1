package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import io.duly.query.csv.CsvTable;
import io.duly.query.csv.Tabular;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.day.CreditorDay;
import io.duly.query.deal.DealProjection;
import io.duly.query.dispute.DisputeProjection;
import io.duly.query.page.Form;
import io.duly.query.page.Sorting;
import io.duly.query.pause.PauseProjection;
import io.duly.query.plan.PlanProjection;
import io.duly.query.position.ReadsFrom;
import io.duly.query.promise.PromiseProjection;
import io.duly.query.web.Currency;
import io.duly.query.web.InvalidRequest;
import io.duly.query.worklist.OverdueList.OverdueTotal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is overdue today. */
@ReadsFrom({
    DealProjection.NAME,
    CustomerProjection.NAME,
    PauseProjection.NAME,
    DisputeProjection.NAME,
    PromiseProjection.NAME,
    PlanProjection.NAME
})
@RestController
class OverdueViewController {

    private static final int OLDEST = 36_500;

    /**
     * A page of the list, and the day whose list it is.
     *
     * @param count how many instalments the whole list has
     * @param totals what the whole list adds up to, by currency
     */
    record OverduePage(
            LocalDate asOf,
            List<OverdueInstalment> items,
            @Nullable String next,
            long count,
            List<OverdueTotal> totals) implements Tabular {

        @Override
        public CsvTable<?> table() {
            return CsvTable.of("overdue", items)
                    .text("instalmentId", line -> line.instalmentId().value())
                    .text("dealId", line -> line.deal().dealId().value())
                    .text("dealTitle", line -> line.deal().dealTitle())
                    .text("customerId", line -> line.customer().customerId().value())
                    .text("customerName", line -> line.customer().customerName())
                    .text("collector", line -> line.lookedAfterBy().collector())
                    .text("collectorName", line -> line.lookedAfterBy().collectorName())
                    .text("substitute", line -> line.lookedAfterBy().substitute())
                    .text("substituteName", line -> line.lookedAfterBy().substituteName())
                    .text("invoiceId", line -> line.invoice().invoiceId().value())
                    .text("invoiceNumber", line -> line.invoice().invoiceNumber())
                    .moment("dueOn", line -> line.debt().dueOn())
                    .figure("daysPastDue", line -> line.debt().daysPastDue())
                    .text("currency", line -> line.money().getCurrencyUnit())
                    .figure("amount", line -> line.debt().amount().getAmount())
                    .figure("open", line -> line.debt().open().getAmount())
                    .figure("onAccount", line -> line.debt().onAccount().getAmount())
                    .figure("level", OverdueInstalment::level)
                    .text("lastStep", OverdueInstalment::lastStep)
                    .figure("disputed", line -> line.debt().disputed().getAmount())
                    .figure("promised", line -> line.debt().promised().getAmount())
                    .moment("promisedUntil", line -> line.debt().promisedUntil())
                    .moment("pausedUntil", line -> line.debt().pausedUntil());
        }
    }

    private final OverdueList overdue;
    private final CreditorDay day;

    OverdueViewController(OverdueList overdue, CreditorDay day) {
        this.overdue = overdue;
        this.day = day;
    }

    /**
     * @param minimumAmount of what is open, in each instalment's own currency
     * @param sort {@code daysPastDue} (the default), {@code dueOn} or {@code amount}
     * @param order {@code desc} (the default) or {@code asc}
     */
    @GetMapping("/api/overdue")
    OverduePage list(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestAttribute(Form.ATTRIBUTE) Form form,
            @RequestParam(required = false) @Nullable CustomerId customerId,
            @RequestParam(required = false) @Nullable UserName collector,
            @RequestParam(required = false) @Nullable String currency,
            @RequestParam(required = false) @Min(1) @Max(OLDEST) @Nullable Integer minimumDays,
            @RequestParam(required = false) @PositiveOrZero @Nullable BigDecimal minimumAmount,
            @RequestParam(required = false) @Min(0) @Max(100) @Nullable Integer level,
            @RequestParam(defaultValue = "daysPastDue") String sort,
            @RequestParam(defaultValue = "desc") String order,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        var today = day.today();
        var filter = new OverdueList.OverdueFilter(
                customerId, collector, Currency.read(currency), minimumDays, minimumAmount, level);
        var found = overdue.list(
                today, sight, filter, order(sort, Sorting.isDescending(order)), form.extent(cursor, limit));
        var count = found.totals().stream().mapToLong(OverdueTotal::count).sum();
        return new OverduePage(today, found.page().items(), found.page().next(), count, found.totals());
    }

    private static OverdueOrder order(String sort, boolean descending) {
        return switch (sort) {
            case "daysPastDue" -> new OverdueOrder(OverdueOrder.OverdueKey.DUE_ON, !descending);
            case "dueOn" -> new OverdueOrder(OverdueOrder.OverdueKey.DUE_ON, descending);
            case "amount" -> new OverdueOrder(OverdueOrder.OverdueKey.AMOUNT, descending);
            case String _ -> throw new InvalidRequest("sort", "is none of daysPastDue, dueOn, amount");
        };
    }
}
