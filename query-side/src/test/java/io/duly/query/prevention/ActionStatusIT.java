package io.duly.query.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.playbook.ActionOwner;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.Stage;
import io.duly.events.shared.UserName;
import io.duly.query.prevention.DealPrevention.Opening;
import io.duly.query.testing.Deals;
import io.duly.query.testing.QuerySideUnderTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** How every action there can be stands: Java says it for one deal, SQL says it for counting, and both say the same. */
class ActionStatusIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private static QuerySideUnderTest querySide;
    private static DealPrevention deal;

    @BeforeAll
    static void every_action_there_can_be() {
        querySide = QuerySideUnderTest.whole();
        deal = deal(everyAction());
        tables().write(List.of(deal));
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void the_status_is_the_same_in_java_and_in_sql() {
        var inSql = column("status");

        assertThat(deal.actions().all())
                .hasSizeGreaterThan(2000)
                .allSatisfy(action -> assertThat(inSql.get(action.action()))
                        .as("%s", action)
                        .isEqualTo(action.status(DAY).name()));
        assertThat(inSql.values())
                .containsOnly(Stream.of(ActionStatus.values()).map(Enum::name).toArray());
    }

    @Test
    void what_is_due_or_overdue_is_what_there_is_to_do() {
        var toDo = column("to_do");

        assertThat(deal.actions().all())
                .allSatisfy(action -> assertThat(Boolean.TRUE.equals(toDo.get(action.action())))
                        .as("%s", action)
                        .isEqualTo(
                                Set.of(ActionStatus.DUE, ActionStatus.OVERDUE).contains(action.status(DAY))));
    }

    @Test
    void what_was_written_is_read_back_as_it_was() {
        assertThat(tables().read(List.of(deal.dealId()))).isEqualTo(Map.of(deal.dealId(), deal));
    }

    private static PreventionTables tables() {
        return new PreventionTables(querySide.get(JdbcTemplate.class));
    }

    private static Map<ActionId, @Nullable Object> column(String name) {
        var values = new HashMap<ActionId, @Nullable Object>();
        querySide
                .database()
                .sql("select action, " + name + " from query.prevention_action_on(:day)")
                .param("day", DAY)
                .query(row -> {
                    values.put(new ActionId(row.getString(1)), row.getObject(2));
                });
        return values;
    }

    private static DealPrevention deal(List<DealAction> actions) {
        var byId = new LinkedHashMap<ActionId, DealAction>();
        actions.forEach(action -> byId.put(action.action(), action));
        return new DealPrevention(
                new Opening(Deals.deal(1), Deals.customer(1), new UserName("sam"), Origin.ENTERED),
                Stage.NEGOTIATION,
                null,
                null,
                null,
                null,
                null,
                new DealActions(byId));
    }

    private static List<DealAction> everyAction() {
        var actions = new ArrayList<DealAction>();
        for (var plan : plans()) {
            for (var lapsed : lapses()) {
                for (var done : dones()) {
                    for (var waived : waivers()) {
                        var id = ActionId.of("action-" + actions.size());
                        actions.add(new DealAction(id, null, plan, lapsed, done, waived));
                    }
                }
            }
        }
        return actions;
    }

    /** None, and one for each due date around the day with each day on which it no longer helps. */
    private static List<DealAction.@Nullable Plan> plans() {
        var plans = new ArrayList<DealAction.@Nullable Plan>();
        plans.add(null);
        for (var dueOn : around(1)) {
            for (var lapsesOn : orNone(around(1))) {
                plans.add(
                        new DealAction.Plan(Stage.NEGOTIATION, ActionOwner.SALESPERSON, true, dueOn, lapsesOn, false));
            }
        }
        return plans;
    }

    private static List<DealAction.@Nullable Lapsed> lapses() {
        var lapses = new ArrayList<DealAction.@Nullable Lapsed>();
        lapses.add(null);
        for (var since : around(2)) {
            for (var by : Lapse.values()) {
                lapses.add(new DealAction.Lapsed(since, by));
            }
        }
        return lapses;
    }

    private static List<DealAction.@Nullable Done> dones() {
        var dones = new ArrayList<DealAction.@Nullable Done>();
        for (var on : orNone(around(2))) {
            dones.add(on == null ? null : new DealAction.Done(on, "they agree", null, null));
        }
        return dones;
    }

    private static List<DealAction.@Nullable Waived> waivers() {
        var waivers = new ArrayList<DealAction.@Nullable Waived>();
        for (var on : orNone(around(1))) {
            waivers.add(on == null ? null : new DealAction.Waived(on, "hanna", "HEAD_OF_SALES", "known for years"));
        }
        return waivers;
    }

    private static List<LocalDate> around(int days) {
        return IntStream.rangeClosed(-days, days).mapToObj(DAY::plusDays).toList();
    }

    private static List<@Nullable LocalDate> orNone(List<LocalDate> days) {
        var all = new ArrayList<@Nullable LocalDate>(days);
        all.add(null);
        return all;
    }
}
