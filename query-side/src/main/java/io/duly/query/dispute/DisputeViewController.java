package io.duly.query.dispute;

import io.duly.access.Sight;
import io.duly.events.deal.DisputeReason;
import io.duly.events.shared.DealId;
import io.duly.events.shared.UserName;
import io.duly.query.access.OwnRows;
import io.duly.query.csv.CsvTable;
import io.duly.query.csv.Tabular;
import io.duly.query.day.CreditorDay;
import io.duly.query.page.Form;
import io.duly.query.position.ReadsFrom;
import io.duly.query.web.NotKnown;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows disputes: those of everybody, or of one deal. */
@ReadsFrom({DisputeProjection.NAME, OwnRows.DEALS, OwnRows.CUSTOMERS})
@RestController
class DisputeViewController {

    /**
     * A page of the list, and the day of which it tells the age.
     *
     * @param count how many disputes the whole list has
     * @param totals what they come to, by currency
     */
    record DisputePage(
            LocalDate asOf,
            List<DisputeItem> items,
            @Nullable String next,
            long count,
            List<DisputeTotal> totals) implements Tabular {

        @Override
        public CsvTable<?> table() {
            return CsvTable.of("disputes", items)
                    .text("disputeId", line -> line.disputeId().value())
                    .text("state", DisputeItem::state)
                    .text("dealId", line -> line.dealId().value())
                    .text("dealTitle", DisputeItem::dealTitle)
                    .text("customerId", line -> line.customerId().value())
                    .text("customerName", DisputeItem::customerName)
                    .text("instalmentId", line -> line.instalmentId().value())
                    .text("invoiceNumber", DisputeItem::invoiceNumber)
                    .moment("dueOn", DisputeItem::dueOn)
                    .text("currency", line -> line.amount().getCurrencyUnit())
                    .figure("amount", line -> line.amount().getAmount())
                    .figure("disputed", line -> line.disputed().getAmount())
                    .text("reason", DisputeItem::reason)
                    .text("owner", DisputeItem::owner)
                    .text("ownerName", DisputeItem::ownerName)
                    .moment("deadline", DisputeItem::deadline)
                    .moment("deadlinePassedOn", DisputeItem::deadlinePassedOn)
                    .moment("raisedOn", DisputeItem::raisedOn)
                    .figure("ageDays", DisputeItem::ageDays)
                    .moment("endedOn", DisputeItem::endedOn)
                    .text(
                            "resolution",
                            line -> line.resolution() == null
                                    ? null
                                    : line.resolution().outcome());
        }
    }

    /** The disputes of one deal, as {@link DisputePage} has those of all. */
    record DealDisputes(
            DealId dealId, String dealTitle, LocalDate asOf, List<DisputeItem> items, List<DisputeTotal> totals) {}

    private final DisputeList disputes;
    private final JdbcClient jdbc;
    private final CreditorDay day;

    DisputeViewController(DisputeList disputes, JdbcClient jdbc, CreditorDay day) {
        this.disputes = disputes;
        this.jdbc = jdbc;
        this.day = day;
    }

    /** @param owner who looks after it, or for whom they stand in */
    @GetMapping("/api/disputes")
    DisputePage list(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestAttribute(Form.ATTRIBUTE) Form form,
            @RequestParam(required = false) @Nullable DisputeState state,
            @RequestParam(required = false) @Nullable UserName owner,
            @RequestParam(required = false) @Nullable DisputeReason reason,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        var today = day.today();
        var filter = new DisputeList.DisputeFilter(state, owner, reason);
        var found = disputes.list(today, sight, filter, form.extent(cursor, limit));
        var count = found.totals().stream().mapToLong(DisputeTotal::count).sum();
        return new DisputePage(today, found.page().items(), found.page().next(), count, found.totals());
    }

    @GetMapping("/api/deals/{dealId}/disputes")
    DealDisputes ofDeal(@PathVariable DealId dealId) {
        var title = jdbc.sql("select title from query.deal where deal_id = ?")
                .param(dealId.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotKnown("there is no such deal"));
        var today = day.today();
        var found = disputes.ofDeal(today, dealId);
        return new DealDisputes(dealId, title, today, found.page().items(), found.totals());
    }
}
