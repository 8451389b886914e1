package io.duly.query.pause;

import io.duly.access.Sight;
import io.duly.events.contact.ChannelKind;
import io.duly.events.pause.PauseClock;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PauseId;
import io.duly.query.access.OwnRows;
import io.duly.query.access.StaffNames;
import io.duly.query.page.Cursor;
import io.duly.query.page.Extent;
import io.duly.query.page.Page;
import io.duly.query.pause.PauseItem.State;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds pauses, the newest first. */
@Component
class PauseList {

    private static final String ORDER = "newest";

    private static final String SELECT = """
            select p.*, c.name as customer_name, d.title, i.invoice_number, i.due_on
            from query.pause p
            left join query.customer c on c.customer_id = p.customer_id
            left join query.deal d on d.deal_id = p.deal_id
            left join query.instalment i on i.instalment_id = p.instalment_id
            """;

    /** A debt that several pauses keep waiting counts once. */
    private static final String TOTALS = """
            select i.currency, count(*) as instalments, sum(i.open) as open
            from query.instalment i
            where i.open > 0 and exists (
              select from query.pause p %s and p.channels is null and p.customer_id = i.customer_id
                and (p.deal_id is null or p.deal_id = i.deal_id)
                and (p.instalment_id is null or p.instalment_id = i.instalment_id))
            group by i.currency
            order by i.currency
            """;

    private static final String OF_STATE = """
            :state = case when p.last_day < :today or p.last_day < p.begins_on then 'OVER'
                          when p.begins_on > :today then 'AHEAD' else 'STANDING' end""";

    /** What the list is narrowed to; what is null does not narrow it. */
    record PauseFilter(
            @Nullable CustomerId customer, @Nullable State state) {}

    /** A page, and the totals of the whole list. */
    record Found(Page<PauseItem> page, long count, List<PausedTotal> totals) {}

    /**
     * What is open on the debts that the pauses of a list are about, in one currency. What only keeps some ways waiting
     * is not among them.
     *
     * @param count how many instalments
     * @param open a decimal number
     */
    record PausedTotal(String currency, long count, String open) {}

    private record Numbered(PauseItem item, long index) {}

    private final JdbcClient jdbc;
    private final StaffNames staff;

    PauseList(JdbcClient jdbc, StaffNames staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    /** All from one moment, so that the totals are those of the list. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Found list(LocalDate today, Sight sight, PauseFilter filter, Extent extent) {
        var after = Cursor.read(extent.cursor(), ORDER, cursor -> cursor.place(1));
        var conditions = conditions(today, sight, filter).and("p.global_index < :after", "after", after);
        var found = jdbc.sql(SELECT + conditions.sql() + " order by p.global_index desc limit " + extent.toRead())
                .params(conditions.parameters())
                .query((row, _) -> new Numbered(pause(row, today), row.getLong("global_index")))
                .list();
        var all = conditions(today, sight, filter);
        var count = jdbc.sql("select count(*) from query.pause p " + all.sql())
                .params(all.parameters())
                .query(Long.class)
                .single();
        var totals = jdbc.sql(TOTALS.formatted(all.sql()))
                .params(all.parameters())
                .query((row, _) -> new PausedTotal(
                        row.getString("currency"), row.getLong("instalments"), Rows.decimal(row, "open")))
                .list();
        var page =
                Page.of(found, extent, last -> Cursor.at(ORDER, last.index())).map(Numbered::item);
        return new Found(page, count, totals);
    }

    /** The deal's own pauses, and those of its customer. */
    List<PauseItem> ofDeal(DealId deal, LocalDate today) {
        return jdbc.sql(SELECT + """
                        where p.deal_id = :deal
                           or p.deal_id is null
                          and p.customer_id = (select customer_id from query.deal where deal_id = :deal)
                        order by p.global_index desc
                        """)
                .param("deal", deal.value())
                .query((row, _) -> pause(row, today))
                .list();
    }

    /** The pauses of a customer as a whole, without those of single deals. */
    List<PauseItem> ofCustomer(CustomerId customer, LocalDate today) {
        return jdbc.sql(SELECT + "where p.owner = ? order by p.global_index desc")
                .param(customer.value())
                .query((row, _) -> pause(row, today))
                .list();
    }

    boolean knows(DealId deal) {
        return exists("select exists (select from query.deal where deal_id = ?)", deal.value());
    }

    boolean knows(CustomerId customer) {
        return exists("select exists (select from query.customer where customer_id = ?)", customer.value());
    }

    private boolean exists(String question, UUID id) {
        return jdbc.sql(question).param(id).query(Boolean.class).single();
    }

    private static Conditions conditions(LocalDate today, Sight sight, PauseFilter filter) {
        var conditions = new Conditions("true")
                .and(
                        "p.customer_id = :customer",
                        "customer",
                        filter.customer() == null ? null : filter.customer().value());
        if (filter.state() != null) {
            conditions.and(OF_STATE, "state", filter.state().name()).with("today", today);
        }
        return OwnRows.narrowDeals(conditions, sight, "p");
    }

    private PauseItem pause(ResultSet row, LocalDate today) throws SQLException {
        var deal = row.getObject("deal_id", UUID.class);
        var instalment = row.getObject("instalment_id", UUID.class);
        var channels = row.getString("channels");
        var from = row.getObject("begins_on", LocalDate.class);
        var lastDay = row.getObject("last_day", LocalDate.class);
        return new PauseItem(
                new PauseId(row.getObject("pause_id", UUID.class)),
                PauseScope.of(deal != null, instalment != null, channels != null),
                State.of(from, lastDay, today),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("customer_name"),
                deal == null ? null : new DealId(deal),
                row.getString("title"),
                instalment == null ? null : new InstalmentId(instalment),
                row.getString("invoice_number"),
                row.getObject("due_on", LocalDate.class),
                channels == null
                        ? List.of()
                        : Stream.of(channels.split(" "))
                                .map(ChannelKind::valueOf)
                                .toList(),
                from,
                row.getObject("asked_until", LocalDate.class),
                lastDay,
                PauseClock.valueOf(row.getString("clock")),
                row.getString("reason"),
                Rows.instant(row, "asked_at"),
                row.getString("asked_by"),
                staff.of(row.getString("asked_by")),
                row.getObject("ended_on", LocalDate.class),
                row.getString("ended_because"),
                row.getString("ended_by"),
                staff.of(row.getString("ended_by")));
    }
}
