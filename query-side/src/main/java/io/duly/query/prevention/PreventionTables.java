package io.duly.query.prevention;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.Outcome;
import io.duly.events.playbook.ActionOwner;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import io.duly.query.prevention.DealPrevention.Closing;
import io.duly.query.prevention.DealPrevention.Opening;
import io.duly.query.prevention.DealPrevention.Signing;
import io.duly.query.sql.BulkStatement;
import io.duly.query.sql.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads and writes the deals of a batch in a handful of statements. */
final class PreventionTables {

    private record ActionLine(DealPrevention deal, DealAction action) {}

    private static final BulkStatement<DealPrevention> PUT_DEALS = BulkStatement.of(DealPrevention.class)
            .column("deal_id", "uuid", deal -> deal.dealId().value())
            .column("customer_id", "uuid", deal -> deal.opening().customerId().value())
            .column("salesperson", "text", deal -> deal.opening().salesperson())
            .column("origin", "text", deal -> deal.opening().origin())
            .column("stage", "text", DealPrevention::stage)
            .column("outcome", "text", deal -> map(deal.closing(), Closing::outcome))
            .column("closed_on", "date", deal -> map(deal.closing(), Closing::on))
            .column("playbook_id", "text", deal -> playbookId(deal.playbook()))
            .column("playbook_version", "int4", deal -> version(deal.playbook()))
            .column("signed_on", "date", DealPrevention::signedOn)
            .column("coverage_at_signing", "text", deal -> map(deal.atSigning(), Signing::coverage))
            .column("warning_signs_at_signing", "int4", deal -> map(deal.atSigning(), Signing::warningSigns))
            .column("risk_at_signing", "int4", deal -> map(deal.atSigning(), Signing::riskScore))
            .column("first_due_on", "date", DealPrevention::firstDueOn)
            .put("query.prevention_deal", List.of("deal_id"));

    private static final BulkStatement<ActionLine> ADD_ACTIONS = BulkStatement.of(ActionLine.class)
            .column("deal_id", "uuid", line -> line.deal().dealId().value())
            .column("action", "text", line -> line.action().action())
            .column(
                    "customer_id",
                    "uuid",
                    line -> line.deal().opening().customerId().value())
            .column("salesperson", "text", line -> line.deal().opening().salesperson())
            .column("stage", "text", line -> map(line.action().plan(), DealAction.Plan::stage))
            .column("owner", "text", line -> map(line.action().plan(), DealAction.Plan::owner))
            .column("mandatory", "bool", line -> map(line.action().plan(), DealAction.Plan::mandatory))
            .column("playbook_id", "text", line -> playbookId(line.action().playbook()))
            .column("playbook_version", "int4", line -> version(line.action().playbook()))
            .column("due_on", "date", line -> map(line.action().plan(), DealAction.Plan::dueOn))
            .column("lapses_on", "date", line -> map(line.action().plan(), DealAction.Plan::lapsesOn))
            .column("lapsed_since", "date", line -> map(line.action().lapsed(), DealAction.Lapsed::since))
            .column("lapsed_by", "text", line -> map(line.action().lapsed(), DealAction.Lapsed::by))
            .column("after_closing", "bool", line -> line.action().comesAfterClosing())
            .column("done_on", "date", line -> map(line.action().done(), DealAction.Done::on))
            .column("note", "text", line -> map(line.action().done(), DealAction.Done::note))
            .column("document", "text", line -> map(line.action().done(), DealAction.Done::document))
            .column("contact_person", "uuid", line -> map(line.action().done(), DealAction.Done::contact))
            .column("waived_on", "date", line -> map(line.action().waived(), DealAction.Waived::on))
            .column("waived_by", "text", line -> map(line.action().waived(), DealAction.Waived::by))
            .column("waived_role", "text", line -> map(line.action().waived(), DealAction.Waived::role))
            .column("reason", "text", line -> map(line.action().waived(), DealAction.Waived::reason))
            .insertInto("query.prevention_action");

    private final JdbcTemplate jdbc;

    PreventionTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<DealId, DealPrevention> read(Collection<DealId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var actions = new HashMap<DealId, Map<ActionId, DealAction>>();
        jdbc.query(
                "select * from query.prevention_action where deal_id = any(?::uuid[])",
                row -> {
                    var action = action(row);
                    actions.computeIfAbsent(dealId(row), _ -> new LinkedHashMap<>())
                            .put(action.action(), action);
                },
                (Object) texts(ids));
        var deals = new LinkedHashMap<DealId, DealPrevention>();
        jdbc.query(
                "select * from query.prevention_deal where deal_id = any(?::uuid[])",
                row -> {
                    var id = dealId(row);
                    deals.put(id, deal(row, new DealActions(actions.getOrDefault(id, Map.of()))));
                },
                (Object) texts(ids));
        return deals;
    }

    /** The actions of a deal are few, and those that went are not worth telling from those that changed. */
    void write(Collection<DealPrevention> deals) {
        if (deals.isEmpty()) {
            return;
        }
        PUT_DEALS.run(jdbc, deals);
        jdbc.update("delete from query.prevention_action where deal_id = any(?::uuid[])", (Object)
                texts(deals.stream().map(DealPrevention::dealId).toList()));
        ADD_ACTIONS.run(
                jdbc,
                deals.stream()
                        .flatMap(deal -> deal.actions().all().stream().map(action -> new ActionLine(deal, action)))
                        .toList());
    }

    private static DealId dealId(ResultSet row) throws SQLException {
        return new DealId(row.getObject("deal_id", UUID.class));
    }

    private static DealPrevention deal(ResultSet row, DealActions actions) throws SQLException {
        return new DealPrevention(
                new Opening(
                        dealId(row),
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        new UserName(row.getString("salesperson")),
                        Origin.valueOf(row.getString("origin"))),
                Stage.valueOf(row.getString("stage")),
                closing(row),
                Rows.playbook(row),
                row.getObject("signed_on", LocalDate.class),
                signing(row),
                row.getObject("first_due_on", LocalDate.class),
                actions);
    }

    private static @Nullable Closing closing(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Closing(Outcome.valueOf(outcome), row.getObject("closed_on", LocalDate.class));
    }

    private static @Nullable Signing signing(ResultSet row) throws SQLException {
        var signs = row.getObject("warning_signs_at_signing", Integer.class);
        return signs == null
                ? null
                : new Signing(
                        map(row.getString("coverage_at_signing"), CoverageLevel::valueOf),
                        signs,
                        row.getInt("risk_at_signing"));
    }

    private static DealAction action(ResultSet row) throws SQLException {
        var dueOn = row.getObject("due_on", LocalDate.class);
        var lapsedSince = row.getObject("lapsed_since", LocalDate.class);
        var doneOn = row.getObject("done_on", LocalDate.class);
        var waivedOn = row.getObject("waived_on", LocalDate.class);
        return new DealAction(
                new ActionId(row.getString("action")),
                Rows.playbook(row),
                dueOn == null
                        ? null
                        : new DealAction.Plan(
                                Stage.valueOf(row.getString("stage")),
                                ActionOwner.valueOf(row.getString("owner")),
                                row.getBoolean("mandatory"),
                                dueOn,
                                row.getObject("lapses_on", LocalDate.class),
                                row.getBoolean("after_closing")),
                lapsedSince == null
                        ? null
                        : new DealAction.Lapsed(lapsedSince, Lapse.valueOf(row.getString("lapsed_by"))),
                doneOn == null
                        ? null
                        : new DealAction.Done(
                                doneOn,
                                row.getString("note"),
                                row.getString("document"),
                                map(row.getObject("contact_person", UUID.class), ContactPersonId::new)),
                waivedOn == null
                        ? null
                        : new DealAction.Waived(
                                waivedOn,
                                row.getString("waived_by"),
                                row.getString("waived_role"),
                                row.getString("reason")));
    }

    private static @Nullable String playbookId(@Nullable PlaybookVersion playbook) {
        return playbook == null ? null : playbook.playbookId().value();
    }

    private static @Nullable Integer version(@Nullable PlaybookVersion playbook) {
        return playbook == null ? null : playbook.version();
    }

    private static <P, T> @Nullable T map(@Nullable P part, Function<P, ? extends @Nullable T> value) {
        return part == null ? null : value.apply(part);
    }

    private static String[] texts(Collection<DealId> ids) {
        return ids.stream().map(id -> id.value().toString()).toArray(String[]::new);
    }
}
