package io.duly.query.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.duly.events.plan.BreachRule;
import io.duly.events.plan.PlanBreach;
import io.duly.events.plan.PlanConsequence;
import io.duly.events.plan.PlanKind;
import io.duly.events.plan.PlannedAmount;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlanId;
import io.duly.query.access.StaffNames;
import io.duly.query.access.WorkOf;
import io.duly.query.contact.ContactBooks;
import io.duly.query.plan.ShownPlan.CoveredInstalment;
import io.duly.query.plan.ShownPlan.ShownPlanPart;
import io.duly.query.sql.Conditions;
import io.duly.query.sql.Rows;
import io.duly.state.contact.ContactBook;
import io.duly.state.plan.PlanOutcome;
import io.duly.state.plan.PlanPartOutcome;
import io.duly.stored.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads payment plans with their parts and the names of what they name, in four statements however many there are. */
@Component
class PlanReader {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final TypeReference<List<PlannedAmount>> AMOUNTS = new TypeReference<>() {};

    private static final String PLANS = """
            select p.*, d.title, c.name as customer_name, c.collector
            from query.payment_plan p
            left join query.deal d using (deal_id)
            left join query.customer c on c.customer_id = p.customer_id
            """;

    private static final String PARTS = """
            select * from query.payment_plan_part where deal_id in (:deals) order by due_on
            """;

    private static final String INVOICES = """
            select instalment_id, invoice_number from query.instalment where deal_id in (:deals)
            """;

    /** A plan with its place in the list. */
    record Numbered(ShownPlan plan, long index) {}

    private record Key(UUID deal, UUID plan) {}

    private record PartOf(Key key, ShownPlanPart part) {}

    private final JdbcClient jdbc;
    private final ContactBooks contacts;
    private final StaffNames staff;
    private final WorkOf work;

    PlanReader(JdbcClient jdbc, ContactBooks contacts, StaffNames staff, WorkOf work) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.staff = staff;
        this.work = work;
    }

    /**
     * The newest first.
     *
     * @param conditions about {@code p}, the plan, and {@code c}, its customer
     * @param limit SQL
     */
    List<Numbered> read(Conditions conditions, String limit) {
        var plans = jdbc.sql(PLANS + conditions.sql() + " order by p.global_index desc" + limit)
                .params(conditions.parameters())
                .query((row, _) -> new Numbered(plan(row), row.getLong("global_index")))
                .list();
        return plans.isEmpty() ? plans : complete(plans);
    }

    private List<Numbered> complete(List<Numbered> plans) {
        var deals = plans.stream()
                .map(each -> each.plan().dealId().value())
                .distinct()
                .toList();
        var parts = jdbc.sql(PARTS).param("deals", deals).query((row, _) -> part(row)).list().stream()
                .collect(groupingBy(PartOf::key, mapping(PartOf::part, toList())));
        var invoices = invoices(deals);
        var books =
                contacts.of(plans.stream().map(each -> each.plan().customerId()).collect(toSet()));
        return plans.stream()
                .map(each -> {
                    var plan = each.plan();
                    var key = new Key(plan.dealId().value(), plan.planId().value());
                    return new Numbered(
                            plan.with(name(plan, books), covers(plan, invoices), parts.getOrDefault(key, List.of())),
                            each.index());
                })
                .toList();
    }

    private static @Nullable String name(ShownPlan plan, Map<CustomerId, ContactBook> books) {
        return Optional.ofNullable(plan.personId())
                .flatMap(books.getOrDefault(plan.customerId(), ContactBook.EMPTY)::find)
                .map(entry -> entry.person().name())
                .orElse(null);
    }

    private static List<CoveredInstalment> covers(ShownPlan plan, Map<UUID, String> invoices) {
        return plan.covers().stream()
                .map(cover -> new CoveredInstalment(
                        cover.instalmentId(), invoices.get(cover.instalmentId().value()), cover.amount()))
                .toList();
    }

    private Map<UUID, String> invoices(List<UUID> deals) {
        var numbers = new HashMap<UUID, String>();
        jdbc.sql(INVOICES).param("deals", deals).query(row -> {
            numbers.put(row.getObject("instalment_id", UUID.class), row.getString("invoice_number"));
        });
        return numbers;
    }

    private static PartOf part(ResultSet row) throws SQLException {
        return new PartOf(
                new Key(row.getObject("deal_id", UUID.class), row.getObject("plan_id", UUID.class)),
                new ShownPlanPart(
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        Rows.money(row, "amount"),
                        PlanPartOutcome.valueOf(row.getString("state")),
                        row.getObject("kept_on", LocalDate.class),
                        Rows.optionalMoney(row, "missing")));
    }

    /** Without its parts, and without the names that stand elsewhere. */
    private ShownPlan plan(ResultSet row) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var why = row.getString("why");
        var by = row.getString("recorded_by");
        var withdrawnBy = row.getString("withdrawn_by");
        return new ShownPlan(
                new PlanId(row.getObject("plan_id", UUID.class)),
                new DealId(row.getObject("deal_id", UUID.class)),
                row.getString("title"),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("customer_name"),
                work.collectedBy(row.getString("collector")),
                PlanKind.valueOf(row.getString("kind")),
                PlanOutcome.valueOf(row.getString("state")),
                row.getObject("agreed_on", LocalDate.class),
                person == null ? null : new ContactPersonId(person),
                null,
                Rows.money(row, "amount"),
                Rows.money(row, "due"),
                Rows.money(row, "paid"),
                null,
                row.getObject("ends_on", LocalDate.class),
                new BreachRule(row.getInt("working_days_late"), row.getInt("missed_parts")),
                PlanConsequence.valueOf(row.getString("on_breach")),
                row.getString("document"),
                row.getString("note"),
                Rows.instant(row, "recorded_at"),
                by,
                staff.of(by),
                row.getObject("ended_on", LocalDate.class),
                why == null ? null : PlanBreach.valueOf(why),
                row.getString("withdrawal_reason"),
                withdrawnBy,
                withdrawnBy == null ? null : staff.of(withdrawnBy),
                JSON.readValue(row.getString("covers"), AMOUNTS).stream()
                        .map(cover -> new CoveredInstalment(cover.instalmentId(), null, cover.amount()))
                        .toList(),
                List.of());
    }
}
