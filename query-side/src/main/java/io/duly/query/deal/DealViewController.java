package io.duly.query.deal;

import io.duly.access.Sight;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import io.duly.query.contact.ContactProjection;
import io.duly.query.csv.CsvTable;
import io.duly.query.csv.Tabular;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.deal.DealTotals.DealTotal;
import io.duly.query.dispute.DisputeProjection;
import io.duly.query.page.Form;
import io.duly.query.page.Sorting;
import io.duly.query.plan.PlanProjection;
import io.duly.query.position.ReadsFrom;
import io.duly.query.promise.PromiseProjection;
import io.duly.query.web.NotKnown;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows deals, and each with everything that belongs to it. */
@ReadsFrom({
    DealProjection.NAME,
    CustomerProjection.NAME,
    DisputeProjection.NAME,
    PromiseProjection.NAME,
    PlanProjection.NAME,
    ContactProjection.NAME
})
@RestController
@RequestMapping("/api/deals")
class DealViewController {

    /**
     * A page of the list.
     *
     * @param count how many deals the whole list has
     * @param totals what they come to, by currency
     */
    record DealPage(List<DealItem> items, @Nullable String next, long count, List<DealTotal> totals)
            implements Tabular {

        @Override
        public CsvTable<?> table() {
            return CsvTable.of("deals", items)
                    .text("dealId", deal -> deal.dealId().value())
                    .text("title", DealItem::title)
                    .text("customerId", deal -> deal.customerId().value())
                    .text("customerName", DealItem::customerName)
                    .text("stage", DealItem::stage)
                    .text("outcome", DealItem::outcome)
                    .text("currency", deal -> deal.value().getCurrencyUnit())
                    .figure("value", deal -> deal.value().getAmount())
                    .figure("invoiced", deal -> deal.invoiced().getAmount())
                    .figure("open", deal -> deal.open().getAmount())
                    .moment("openedOn", DealItem::openedOn)
                    .moment("closedOn", DealItem::closedOn)
                    .text("salesperson", DealItem::salesperson)
                    .text("salespersonName", DealItem::salespersonName);
        }
    }

    private final DealViews deals;

    DealViewController(DealViews deals) {
        this.deals = deals;
    }

    /**
     * @param sort {@code newest} (the default) or {@code amount}, which is what is open on a deal
     * @param order {@code desc} (the default) or {@code asc}
     */
    @GetMapping
    DealPage list(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestAttribute(Form.ATTRIBUTE) Form form,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable CustomerId customerId,
            @RequestParam(required = false) @Nullable UserName salesperson,
            @RequestParam(defaultValue = "newest") String sort,
            @RequestParam(defaultValue = "desc") String order,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        var found = deals.list(
                sight,
                new DealFilter(stage, customerId, salesperson),
                new DealOrder(Sorting.of(sort, order)),
                form.extent(cursor, limit));
        var count = found.totals().stream().mapToLong(DealTotal::count).sum();
        return new DealPage(found.page().items(), found.page().next(), count, found.totals());
    }

    /** The {@code ETag} is the version that a command may ask for with {@code If-Match}. */
    @GetMapping("/{dealId}")
    ResponseEntity<DealDetails> deal(@PathVariable DealId dealId) {
        var found = deals.find(dealId).orElseThrow(() -> new NotKnown("there is no such deal"));
        return ResponseEntity.ok().eTag(Long.toString(found.deal().version())).body(found);
    }
}
