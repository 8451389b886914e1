package io.duly.query.worklist;

import io.duly.access.Sight;
import io.duly.events.contact.AttemptOutcome;
import io.duly.events.deal.SkipReason;
import io.duly.events.escalation.ContactRole;
import io.duly.events.escalation.StepAction;
import io.duly.events.escalation.StepOwner;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.StepId;
import io.duly.events.shared.UserName;
import io.duly.query.access.OwnRows;
import io.duly.query.access.StaffNames;
import io.duly.query.access.WorkOf;
import io.duly.query.day.CreditorDay;
import io.duly.query.escalation.StepScripts;
import io.duly.query.page.Extent;
import io.duly.query.page.Page;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.query.worklist.LadderStep.StepDebt;
import io.duly.query.worklist.LadderStep.StepDecision;
import io.duly.query.worklist.LadderStep.StepGrounds;
import io.duly.query.worklist.LadderStep.StepPlace;
import io.duly.query.worklist.LadderStep.StepProgress;
import io.duly.query.worklist.LadderStep.StepResult;
import io.duly.query.worklist.LadderStep.StepTask;
import io.duly.query.worklist.WorkOrder.Placed;
import io.duly.script.Facts;
import io.duly.script.Script;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds decisions about steps. */
@Component
class StepList {

    static final WorkOrder.Columns COLUMNS = new WorkOrder.Columns("s.currency", "s.open", "s.global_index");

    private static final String SELECT = """
            select s.*, d.title, c.name as customer_name, c.collector, i.invoice_id, i.invoice_number, p.script,
                   query.step_state(s, i.open, :today) as state
            from query.escalation_step s
            left join query.deal d on d.deal_id = s.deal_id
            left join query.customer c on c.customer_id = s.customer_id
            left join query.instalment i on i.instalment_id = s.instalment_id
            left join query.policy_step p
              on p.policy_id = s.policy_id and p.version = s.policy_version and p.step = s.step
            """;

    /** Several steps are about one instalment: its amount counts once, as it stood at the last of them. */
    private static final String TOTALS = """
            select currency, sum(steps) as steps, count(*) as instalments, sum(open) as open
            from (select distinct on (s.instalment_id) s.currency, s.open,
                         count(*) over (partition by s.instalment_id) as steps
                  from query.escalation_step s
                  left join query.customer c on c.customer_id = s.customer_id
                  left join query.instalment i on i.instalment_id = s.instalment_id
                  %s
                  order by s.instalment_id, s.global_index desc) last
            group by currency
            order by currency
            """;

    /** A page, and the totals of the whole list. */
    record Found(Page<LadderStep> page, List<StepTotal> totals) {}

    /**
     * What the steps of a list are about in one currency.
     *
     * @param count how many steps
     * @param instalments how many instalments they are about
     * @param open what was open on those at the last step of each, as a decimal number
     */
    record StepTotal(String currency, long count, long instalments, String open) {}

    /** What the list is narrowed to; what is null does not narrow it. */
    record StepFilter(
            @Nullable StepOutcome outcome,
            @Nullable StepState state,
            @Nullable StepId step,
            @Nullable CustomerId customer,
            @Nullable UserName collector,
            @Nullable DealId deal,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final JdbcClient jdbc;
    private final WorkOf work;
    private final StaffNames staff;
    private final CreditorDay day;

    StepList(JdbcClient jdbc, WorkOf work, StaffNames staff, CreditorDay day) {
        this.jdbc = jdbc;
        this.work = work;
        this.staff = staff;
        this.day = day;
    }

    /** All from one moment, so that the totals are those of the list. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Found list(Sight sight, StepFilter filter, WorkOrder order, Extent extent) {
        var conditions = conditions(sight, filter);
        order.goOn(conditions, extent.cursor());
        var found = jdbc.sql(SELECT + conditions.sql() + " order by " + order.sql() + " limit " + extent.toRead())
                .params(conditions.parameters())
                .query((row, _) -> new Placed<>(step(row), Rows.money(row, "open"), row.getLong("global_index")))
                .list();
        var all = conditions(sight, filter);
        var totals = jdbc.sql(TOTALS.formatted(all.sql()))
                .params(all.parameters())
                .query((row, _) -> new StepTotal(
                        row.getString("currency"),
                        row.getLong("steps"),
                        row.getLong("instalments"),
                        Rows.decimal(row, "open")))
                .list();
        return new Found(Page.of(found, extent, order::after).map(Placed::item), totals);
    }

    private Conditions conditions(Sight sight, StepFilter filter) {
        var conditions = new Conditions("true")
                .with("today", day.today())
                .and("query.step_state(s, i.open, :today) = :state", "state", name(filter.state()))
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
                .and("s.decided_on <= :to", "to", filter.to());
        return OwnRows.narrowDeals(conditions, sight, "s");
    }

    private LadderStep step(ResultSet row) throws SQLException {
        var invoice = row.getObject("invoice_id", UUID.class);
        return new LadderStep(
                decision(row),
                new StepTask(
                        StepAction.valueOf(row.getString("action")),
                        StepOwner.valueOf(row.getString("owner")),
                        ContactRole.valueOf(row.getString("contact"))),
                DealName.read(row),
                CustomerName.read(row),
                work.collectedBy(row.getString("collector")),
                new StepDebt(
                        new InstalmentId(row.getObject("instalment_id", UUID.class)),
                        invoice == null ? null : new InvoiceId(invoice),
                        row.getString("invoice_number"),
                        Rows.money(row, "open"),
                        Rows.optionalMoney(row, "on_account"),
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("days_past_due"),
                        Rows.optionalMoney(row, "held_back")),
                new StepPlace(
                        row.getInt("offset_days"),
                        row.getInt("level"),
                        row.getObject("scheduled_on", LocalDate.class),
                        row.getObject("decided_on", LocalDate.class),
                        new PolicyVersion(new PolicyId(row.getString("policy_id")), row.getInt("policy_version")),
                        row.getInt("cycle")),
                new StepGrounds(
                        row.getObject("late_payer", Boolean.class), row.getObject("warning_sign", Boolean.class)),
                Rows.instant(row, "recorded_at"),
                new StepProgress(state(row), done(row)),
                script(row));
    }

    private static @Nullable String script(ResultSet row) throws SQLException {
        var script = StepScripts.read(row.getString("script"));
        var facts = new Facts(
                null,
                null,
                row.getString("invoice_number"),
                Rows.money(row, "open"),
                row.getObject("due_on", LocalDate.class));
        return script == null
                ? null
                : Script.say(script, facts, LocaleContextHolder.getLocale()).orElse(null);
    }

    private static @Nullable String name(@Nullable StepState state) {
        return state == null ? null : state.name();
    }

    private static @Nullable StepState state(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return state == null ? null : StepState.valueOf(state);
    }

    private @Nullable StepResult done(ResultSet row) throws SQLException {
        var attempt = row.getObject("done_attempt", UUID.class);
        if (attempt == null) {
            return null;
        }
        var by = row.getString("done_by");
        return new StepResult(
                new AttemptId(attempt),
                AttemptOutcome.valueOf(row.getString("done_outcome")),
                row.getObject("done_on", LocalDate.class),
                by,
                staff.of(by));
    }

    private static StepDecision decision(ResultSet row) throws SQLException {
        var skipReason = row.getString("skip_reason");
        return new StepDecision(
                new StepId(row.getString("step")),
                row.getBoolean("taken") ? StepOutcome.TAKEN : StepOutcome.SKIPPED,
                skipReason == null ? null : SkipReason.valueOf(skipReason));
    }
}
