package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.events.deal.SkipReason;
import io.duly.events.escalation.ContactRole;
import io.duly.events.escalation.StepAction;
import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.StepId;
import io.duly.events.shared.UserName;
import io.duly.query.access.OwnRows;
import io.duly.query.access.WorkOf;
import io.duly.query.page.Cursor;
import io.duly.query.page.Page;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.query.worklist.LadderStep.StepDebt;
import io.duly.query.worklist.LadderStep.StepDecision;
import io.duly.query.worklist.LadderStep.StepGrounds;
import io.duly.query.worklist.LadderStep.StepPlace;
import io.duly.query.worklist.LadderStep.StepTask;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds decisions about steps, the newest first. */
@Component
class StepList {

    private static final String NEWEST_FIRST = "newest";

    private static final String SELECT = """
            select s.*, d.title, c.name as customer_name, c.collector
            from query.escalation_step s
            left join query.deal d on d.deal_id = s.deal_id
            left join query.customer c on c.customer_id = s.customer_id
            """;

    /** What the list is narrowed to; what is null does not narrow it. */
    record StepFilter(
            @Nullable StepOutcome outcome,
            @Nullable StepId step,
            @Nullable CustomerId customer,
            @Nullable UserName collector,
            @Nullable DealId deal,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private record FoundStep(long globalIndex, LadderStep step) {}

    private final JdbcClient jdbc;
    private final WorkOf work;

    StepList(JdbcClient jdbc, WorkOf work) {
        this.jdbc = jdbc;
        this.work = work;
    }

    Page<LadderStep> list(Sight sight, StepFilter filter, @Nullable String cursor, int limit) {
        var conditions = new Conditions("true")
                .and(
                        "s.taken = :taken",
                        "taken",
                        filter.outcome() == null ? null : filter.outcome() == StepOutcome.TAKEN)
                .and(
                        "s.step = :step",
                        "step",
                        filter.step() == null ? null : filter.step().value())
                .and(
                        "s.customer_id = :customer",
                        "customer",
                        filter.customer() == null ? null : filter.customer().value())
                .and(
                        "c.collector in (:collector)",
                        "collector",
                        filter.collector() == null ? null : work.of(filter.collector()))
                .and(
                        "s.deal_id = :deal",
                        "deal",
                        filter.deal() == null ? null : filter.deal().value())
                .and("s.decided_on >= :from", "from", filter.from())
                .and("s.decided_on <= :to", "to", filter.to())
                .and("s.global_index < :before", "before", Cursor.read(cursor, NEWEST_FIRST, read -> read.place(1)));
        OwnRows.narrowDeals(conditions, sight, "s");
        var found = jdbc.sql(SELECT + conditions.sql() + " order by s.global_index desc limit " + (limit + 1))
                .params(conditions.parameters())
                .query((row, _) -> new FoundStep(row.getLong("global_index"), step(row)))
                .list();
        return Page.of(found, limit, last -> Cursor.at(NEWEST_FIRST, last.globalIndex()))
                .map(FoundStep::step);
    }

    private LadderStep step(ResultSet row) throws SQLException {
        return new LadderStep(
                decision(row),
                new StepTask(
                        StepAction.valueOf(row.getString("action")),
                        StepOwner.valueOf(row.getString("owner")),
                        ContactRole.valueOf(row.getString("contact"))),
                DealName.read(row),
                CustomerName.read(row),
                row.getString("collector"),
                work.substituteOf(row.getString("collector")),
                new StepDebt(
                        new InstalmentId(row.getObject("instalment_id", UUID.class)),
                        Rows.money(row, "open"),
                        Rows.optionalMoney(row, "on_account"),
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("days_past_due")),
                new StepPlace(
                        row.getInt("offset_days"),
                        row.getInt("level"),
                        row.getObject("scheduled_on", LocalDate.class),
                        row.getObject("decided_on", LocalDate.class),
                        new PolicyVersion(new PolicyId(row.getString("policy_id")), row.getInt("policy_version")),
                        row.getInt("cycle")),
                new StepGrounds(
                        row.getObject("late_payer", Boolean.class), row.getObject("warning_sign", Boolean.class)),
                Rows.instant(row, "recorded_at"));
    }

    private static StepDecision decision(ResultSet row) throws SQLException {
        var skipReason = row.getString("skip_reason");
        return new StepDecision(
                new StepId(row.getString("step")),
                row.getBoolean("taken") ? StepOutcome.TAKEN : StepOutcome.SKIPPED,
                skipReason == null ? null : SkipReason.valueOf(skipReason));
    }
}
