package io.duly.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.duly.access.Sight;
import io.duly.events.shared.UserName;
import io.duly.query.access.OwnRows;
import io.duly.query.access.WorkOf;
import io.duly.query.customer.CustomerProjection;
import io.duly.query.deal.DealProjection;
import io.duly.query.page.Cursor;
import io.duly.query.page.Page;
import io.duly.query.position.ReadsFrom;
import io.duly.query.prevention.ContactWaiverProjection;
import io.duly.query.sql.Conditions;
import io.duly.query.web.InvalidRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the deals that do with fewer contacts than three by three, the newest waiver first. */
@ReadsFrom({ContactWaiverProjection.NAME, DealProjection.NAME, CustomerProjection.NAME})
@RestController
class CoverageWaiverViewController {

    private static final String NEWEST_FIRST = "newest";

    private static final String SELECT = """
            select w.*, d.title, d.salesperson, c.name as customer_name
            from query.coverage_waiver w
            left join query.deal d on d.deal_id = w.deal_id
            left join query.customer c on c.customer_id = w.customer_id
            """;

    /** @param salesperson null while the deal is not known here yet */
    record ListedWaiver(
            @JsonUnwrapped DealName deal,
            @JsonUnwrapped CustomerName customer,
            @Nullable UserName salesperson,
            LocalDate waivedOn,
            String waivedBy,
            String role,
            String reason) {}

    private record FoundWaiver(long globalIndex, ListedWaiver waiver) {}

    private final JdbcClient jdbc;
    private final WorkOf work;

    CoverageWaiverViewController(JdbcClient jdbc, WorkOf work) {
        this.jdbc = jdbc;
        this.work = work;
    }

    /**
     * @param salesperson of the deals
     * @param from the first day of the waiver
     * @param to the last day of the waiver
     */
    @GetMapping("/api/coverage-waivers")
    Page<ListedWaiver> list(
            @RequestAttribute(Sight.ATTRIBUTE) Sight sight,
            @RequestParam(required = false) @Nullable UserName salesperson,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new InvalidRequest("from", "is after to");
        }
        var conditions = new Conditions("true")
                .and(
                        "d.salesperson in (:salesperson)",
                        "salesperson",
                        salesperson == null ? null : work.of(salesperson))
                .and("w.waived_on >= :from", "from", from)
                .and("w.waived_on <= :to", "to", to)
                .and("w.global_index < :before", "before", Cursor.read(cursor, NEWEST_FIRST, read -> read.place(1)));
        OwnRows.narrowDeals(conditions, sight, "w");
        var found = jdbc.sql(SELECT + conditions.sql() + " order by w.global_index desc limit " + (limit + 1))
                .params(conditions.parameters())
                .query((row, _) -> new FoundWaiver(
                        row.getLong("global_index"),
                        new ListedWaiver(
                                DealName.read(row),
                                CustomerName.read(row),
                                TodayRows.user(row, "salesperson"),
                                row.getObject("waived_on", LocalDate.class),
                                row.getString("waived_by"),
                                row.getString("waived_role"),
                                row.getString("reason"))))
                .list();
        return Page.of(found, limit, last -> Cursor.at(NEWEST_FIRST, last.globalIndex()))
                .map(FoundWaiver::waiver);
    }
}
