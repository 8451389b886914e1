package io.duly.query.pause;

import io.duly.access.Sight;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.query.csv.CsvTable;
import io.duly.query.csv.Tabular;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.day.CreditorDay;
import io.duly.query.deal.DealProjection;
import io.duly.query.page.Form;
import io.duly.query.pause.PauseItem.State;
import io.duly.query.pause.PauseList.PauseFilter;
import io.duly.query.pause.PauseList.PausedTotal;
import io.duly.query.position.ReadsFrom;
import io.duly.query.web.NotKnown;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows pauses: all of them, those of a customer, and those that keep a deal waiting. */
@ReadsFrom({PauseProjection.NAME, DealProjection.NAME, CustomerProjection.NAME})
@RestController
class PauseViewController {

    /**
     * A page of the list.
     *
     * @param count how many pauses the whole list has
     * @param totals what is open on the debts that they are about, by currency
     */
    record PausePage(List<PauseItem> items, @Nullable String next, long count, List<PausedTotal> totals)
            implements Tabular {

        @Override
        public CsvTable<?> table() {
            return CsvTable.of("pauses", items)
                    .text("pauseId", pause -> pause.pauseId().value())
                    .text("scope", PauseItem::scope)
                    .text("state", PauseItem::state)
                    .text("customerId", pause -> pause.customerId().value())
                    .text("customerName", PauseItem::customerName)
                    .text(
                            "dealId",
                            pause -> pause.dealId() == null
                                    ? null
                                    : pause.dealId().value())
                    .text("dealTitle", PauseItem::dealTitle)
                    .text("invoiceNumber", PauseItem::invoiceNumber)
                    .moment("dueOn", PauseItem::dueOn)
                    .moment("from", PauseItem::from)
                    .moment("until", PauseItem::until)
                    .moment("lastDay", PauseItem::lastDay)
                    .text("clock", PauseItem::clock)
                    .text("reason", PauseItem::reason)
                    .text("askedBy", PauseItem::askedBy)
                    .text("askedByName", PauseItem::askedByName)
                    .text("endedBecause", PauseItem::endedBecause)
                    .text("endedBy", PauseItem::endedBy)
                    .text("endedByName", PauseItem::endedByName);
        }
    }

    /** Pauses, the newest first. */
    record PausesOfOne(List<PauseItem> items) {}

    private final PauseList pauses;
    private final CreditorDay day;

    PauseViewController(PauseList pauses, CreditorDay day) {
        this.pauses = pauses;
        this.day = day;
    }

    @GetMapping("/api/pauses")
    PausePage list(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestAttribute(Form.ATTRIBUTE) Form form,
            @RequestParam(required = false) @Nullable CustomerId customerId,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        var found = pauses.list(day.today(), sight, new PauseFilter(customerId, state), form.extent(cursor, limit));
        return new PausePage(found.page().items(), found.page().next(), found.count(), found.totals());
    }

    @GetMapping("/api/deals/{dealId}/pauses")
    PausesOfOne ofDeal(@PathVariable DealId dealId) {
        if (!pauses.knows(dealId)) {
            throw new NotKnown("there is no such deal");
        }
        return new PausesOfOne(pauses.ofDeal(dealId, day.today()));
    }

    @GetMapping("/api/customers/{customerId}/pauses")
    PausesOfOne ofCustomer(@PathVariable CustomerId customerId) {
        if (!pauses.knows(customerId)) {
            throw new NotKnown("there is no such customer");
        }
        return new PausesOfOne(pauses.ofCustomer(customerId, day.today()));
    }
}
