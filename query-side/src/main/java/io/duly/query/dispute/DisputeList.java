package io.duly.query.dispute;

import io.duly.access.Sight;
import io.duly.events.deal.DisputeReason;
import io.duly.events.deal.DisputeResolution;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.UserName;
import io.duly.query.access.OwnRows;
import io.duly.query.access.StaffNames;
import io.duly.query.access.WorkOf;
import io.duly.query.page.Cursor;
import io.duly.query.page.Extent;
import io.duly.query.page.Page;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.stored.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Finds disputes, the one with the earliest deadline first. */
@Component
class DisputeList {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final TypeReference<List<String>> LINKS = new TypeReference<>() {};

    private static final String ORDER = "deadline-asc";

    private static final String FROM = """
            from query.dispute d
            left join query.standing_dispute s on s.deal_id = d.deal_id and s.dispute_id = d.dispute_id
            """;

    private static final String SELECT = """
            select d.*, coalesce(s.disputed, 0) as disputed, coalesce(d.ended_on, :today) - d.raised_on as age,
                   t.title, c.name as customer_name, i.invoice_id, i.invoice_number, i.due_on, n.number as note_number
            """ + FROM + """
            left join query.deal t on t.deal_id = d.deal_id
            left join query.customer c on c.customer_id = d.customer_id
            left join query.instalment i on i.instalment_id = d.instalment_id
            left join query.credit_note n on n.deal_id = d.deal_id and n.credit_note_id = d.credit_note_id
            """;

    private static final String TOTALS = """
            select d.currency, count(*) as disputes, sum(d.amount) as amount, sum(coalesce(s.disputed, 0)) as disputed
            """ + FROM;

    /** What the list is narrowed to; what is null does not narrow it. */
    record DisputeFilter(
            @Nullable DisputeState state,
            @Nullable UserName owner,
            @Nullable DisputeReason reason) {}

    /** A page, and the totals of the whole list. */
    record Found(Page<DisputeItem> page, List<DisputeTotal> totals) {}

    private record Last(LocalDate deadline, UUID deal, UUID dispute) {}

    private final JdbcClient jdbc;
    private final WorkOf work;
    private final StaffNames staff;

    DisputeList(JdbcClient jdbc, WorkOf work, StaffNames staff) {
        this.jdbc = jdbc;
        this.work = work;
        this.staff = staff;
    }

    /** All from one moment, so that the totals are those of the list. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Found list(LocalDate today, Sight sight, DisputeFilter filter, Extent extent) {
        var conditions = conditions(sight, filter);
        var last = Cursor.read(extent.cursor(), ORDER, DisputeList::last);
        if (last != null) {
            conditions
                    .and(
                            "(d.deadline, d.deal_id, d.dispute_id) > (:deadline, :deal, :dispute)",
                            "deadline",
                            last.deadline())
                    .with("deal", last.deal())
                    .with("dispute", last.dispute());
        }
        var found = read(today, conditions, " limit " + extent.toRead());
        return new Found(Page.of(found, extent, DisputeList::after), totals(conditions(sight, filter)));
    }

    /** All from one moment as well. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Found ofDeal(LocalDate today, DealId deal) {
        var conditions = new Conditions("true").and("d.deal_id = :deal", "deal", deal.value());
        return new Found(new Page<>(read(today, conditions, ""), null), totals(conditions));
    }

    private List<DisputeItem> read(LocalDate today, Conditions conditions, String limit) {
        return jdbc.sql(SELECT + conditions.sql() + " order by d.deadline, d.deal_id, d.dispute_id" + limit)
                .params(conditions.parameters())
                .param("today", today)
                .query((row, _) -> item(row))
                .list();
    }

    private List<DisputeTotal> totals(Conditions conditions) {
        return jdbc.sql(TOTALS + conditions.sql() + " group by d.currency order by d.currency")
                .params(conditions.parameters())
                .query((row, _) -> new DisputeTotal(
                        row.getString("currency"),
                        row.getLong("disputes"),
                        Rows.decimal(row, "amount"),
                        Rows.decimal(row, "disputed")))
                .list();
    }

    private Conditions conditions(Sight sight, DisputeFilter filter) {
        var conditions = new Conditions("true")
                .and(
                        "d.state = :state",
                        "state",
                        filter.state() == null ? null : filter.state().name())
                .and("d.owner in (:owner)", "owner", filter.owner() == null ? null : work.of(filter.owner()))
                .and(
                        "d.reason = :reason",
                        "reason",
                        filter.reason() == null ? null : filter.reason().name());
        return OwnRows.narrowDeals(conditions, sight, "d");
    }

    private static Cursor after(DisputeItem item) {
        return Cursor.at(
                ORDER, item.deadline(), item.dealId().value(), item.disputeId().value());
    }

    private static Last last(Cursor cursor) {
        return new Last(cursor.day(1), UUID.fromString(cursor.get(2)), UUID.fromString(cursor.get(3)));
    }

    private DisputeItem item(ResultSet row) throws SQLException {
        var invoice = row.getObject("invoice_id", UUID.class);
        var owner = new UserName(row.getString("owner"));
        return new DisputeItem(
                new DisputeId(row.getObject("dispute_id", UUID.class)),
                DisputeState.valueOf(row.getString("state")),
                new DealId(row.getObject("deal_id", UUID.class)),
                row.getString("title"),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("customer_name"),
                new InstalmentId(row.getObject("instalment_id", UUID.class)),
                invoice == null ? null : new InvoiceId(invoice),
                row.getString("invoice_number"),
                row.getObject("due_on", LocalDate.class),
                Rows.money(row, "amount"),
                Rows.money(row, "disputed"),
                DisputeReason.valueOf(row.getString("reason")),
                owner,
                staff.of(owner),
                row.getObject("deadline", LocalDate.class),
                row.getObject("deadline_passed_on", LocalDate.class),
                row.getObject("raised_on", LocalDate.class),
                row.getLong("age"),
                Rows.instant(row, "raised_at"),
                row.getString("raised_by"),
                staff.of(row.getString("raised_by")),
                JSON.readValue(row.getString("documents"), LINKS),
                row.getString("note"),
                row.getString("change_reason"),
                row.getObject("ended_on", LocalDate.class),
                row.getString("resolution") == null ? null : resolution(row));
    }

    private DisputeItem.Resolution resolution(ResultSet row) throws SQLException {
        var creditNote = row.getObject("credit_note_id", UUID.class);
        var by = row.getString("resolved_by");
        return new DisputeItem.Resolution(
                DisputeResolution.valueOf(row.getString("resolution")),
                creditNote == null ? null : new CreditNoteId(creditNote),
                row.getString("note_number"),
                Rows.money(row, "credited"),
                Rows.money(row, "goes_on"),
                by,
                staff.of(by),
                row.getString("resolution_note"));
    }
}
