package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.events.shared.UserName;
import io.duly.query.csv.CsvTable;
import io.duly.query.csv.Tabular;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.deal.DealProjection;
import io.duly.query.page.Form;
import io.duly.query.page.Sorting;
import io.duly.query.position.ReadsFrom;
import io.duly.query.prevention.ContactWaiverProjection;
import io.duly.query.web.InvalidRequest;
import io.duly.query.worklist.CoverageWaiverList.ListedWaiver;
import io.duly.query.worklist.CoverageWaiverList.WaiverFilter;
import io.duly.query.worklist.CoverageWaiverList.WaiverTotal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the deals that do with fewer contacts than three by three. */
@ReadsFrom({ContactWaiverProjection.NAME, DealProjection.NAME, CustomerProjection.NAME})
@RestController
class CoverageWaiverViewController {

    /**
     * A page of the list.
     *
     * @param count how many waivers the whole list has
     * @param totals what the whole list is about, by currency
     */
    record WaiverPage(List<ListedWaiver> items, @Nullable String next, long count, List<WaiverTotal> totals)
            implements Tabular {

        @Override
        public CsvTable<?> table() {
            return CsvTable.of("coverage-waivers", items)
                    .text("dealId", line -> line.deal().dealId().value())
                    .text("dealTitle", line -> line.deal().dealTitle())
                    .text("customerId", line -> line.customer().customerId().value())
                    .text("customerName", line -> line.customer().customerName())
                    .text("salesperson", ListedWaiver::salesperson)
                    .text("salespersonName", ListedWaiver::salespersonName)
                    .money("moneyAtStake", ListedWaiver::moneyAtStake)
                    .moment("waivedOn", ListedWaiver::waivedOn)
                    .text("waivedBy", ListedWaiver::waivedBy)
                    .text("waivedByName", ListedWaiver::waivedByName)
                    .text("role", ListedWaiver::role)
                    .text("reason", ListedWaiver::reason);
        }
    }

    private final CoverageWaiverList waivers;

    CoverageWaiverViewController(CoverageWaiverList waivers) {
        this.waivers = waivers;
    }

    /**
     * @param salesperson of the deals
     * @param from the first day of the waiver
     * @param to the last day of the waiver
     * @param sort {@code newest} (the default) or {@code amount}
     * @param order {@code desc} (the default) or {@code asc}
     */
    @GetMapping("/api/coverage-waivers")
    WaiverPage list(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestAttribute(Form.ATTRIBUTE) Form form,
            @RequestParam(required = false) @Nullable UserName salesperson,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "newest") String sort,
            @RequestParam(defaultValue = "desc") String order,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new InvalidRequest("from", "is after to");
        }
        var found = waivers.list(
                sight,
                new WaiverFilter(salesperson, from, to),
                new WorkOrder(CoverageWaiverList.COLUMNS, Sorting.of(sort, order)),
                form.extent(cursor, limit));
        var count = found.totals().stream().mapToLong(WaiverTotal::count).sum();
        return new WaiverPage(found.page().items(), found.page().next(), count, found.totals());
    }
}
