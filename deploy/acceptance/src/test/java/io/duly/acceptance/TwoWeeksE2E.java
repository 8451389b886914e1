package io.duly.acceptance;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two weeks of the demo in which nobody does anything, and two in which everybody does what their list says. */
class TwoWeeksE2E {

    /** Who broke their word once may do so again, in whatever deal. */
    private static final Set<String> OUTLIVE_THEIR_DEAL = Set.of("PROMISE_BROKEN", "PLAN_BROKEN");

    private static final Duration BOUND = Duration.ofMinutes(6);
    private static final int FORTNIGHT = 14;
    private static final Set<User> PEOPLE =
            Set.of(User.SALESPERSON, User.HEAD_OF_SALES, User.COLLECTOR, User.HEAD_OF_COLLECTIONS);

    @SuppressWarnings("NullAway.Init")
    private static RunningDuly duly;

    @SuppressWarnings("NullAway.Init")
    private static Workday before;

    @SuppressWarnings("NullAway.Init")
    private static Workday idle;

    @SuppressWarnings("NullAway.Init")
    private static Workday worked;

    @BeforeAll
    static void live() {
        var home = Scratch.directory("two-weeks");
        LocalDate today;
        try (var played = RunningDuly.start(home).untilReady(BOUND)) {
            today = LocalDate.parse(played.as(User.HEAD_OF_SALES)
                    .get("/api/prevention/today?limit=1")
                    .accepted()
                    .at("/on")
                    .asString());
        }
        var morning =
                today.plusDays(1).atTime(9, 30).atZone(VirtualClock.CREDITOR).toInstant();
        duly = RunningDuly.start(home, "--duly.clock=" + morning).untilReady(BOUND);
        var clock = new VirtualClock(duly);
        before = Workday.of(duly);
        for (int day = 2; day <= FORTNIGHT; day++) {
            clock.moveTo(today.plusDays(day));
        }
        idle = Workday.of(duly);
        for (int day = FORTNIGHT + 1; day <= 2 * FORTNIGHT; day++) {
            clock.moveTo(today.plusDays(day));
            new Diligence(duly).work();
        }
        await("a day on which all is done").atMost(BOUND).until(() -> {
            new Diligence(duly).work();
            return Workday.of(duly).items(User.HEAD_OF_SALES).isEmpty()
                    && Workday.of(duly).items(User.HEAD_OF_COLLECTIONS).isEmpty();
        });
        worked = Workday.of(duly);
    }

    @AfterAll
    static void stop() {
        duly.close();
    }

    @Test
    void nothing_stands_twice_in_anybodys_list() {
        for (var day : List.of(before, idle)) {
            PEOPLE.forEach(
                    person -> assertThat(day.keys(person)).as(person.login()).doesNotHaveDuplicates());
        }
    }

    @Test
    void what_nobody_did_is_still_there() {
        PEOPLE.forEach(person -> {
            var left = before.items(person).stream()
                    .filter(item -> staysUntilDone(item) && !idle.isOver(item.at("/dealId")))
                    .map(Workday::key)
                    .collect(toSet());
            assertThat(idle.keys(person)).as(person.login()).containsAll(left);
        });
        assertThat(before.items(User.HEAD_OF_SALES).stream()
                        .filter(TwoWeeksE2E::staysUntilDone)
                        .map(item -> item.at("/type").asString()))
                .contains("ACTION", "CONTACTS_REFUSED", "WARNING_SIGN");
    }

    @Test
    void nothing_in_a_list_is_stale() {
        var on = idle.on();
        Stream.of(User.HEAD_OF_SALES, User.HEAD_OF_COLLECTIONS)
                .flatMap(person -> idle.items(person).stream())
                .forEach(item -> {
                    if (!item.at("/type").asString().equals("DISPUTE")) { // its date is a deadline
                        assertThat(LocalDate.parse(item.at("/date").asString()))
                                .as("%s", item)
                                .isBeforeOrEqualTo(on);
                    }
                    if (item.at("/action/action").asString("").equals("thanks")) {
                        assertThat(LocalDate.parse(item.at("/date").asString()))
                                .as("%s", item)
                                .isAfter(on.minusDays(8));
                    } else if (!OUTLIVE_THEIR_DEAL.contains(
                            item.at("/sign/kind").asString(""))) {
                        assertThat(idle.isOver(item.at("/dealId")))
                                .as("%s", item)
                                .isFalse();
                    }
                });
    }

    @Test
    void lists_customers_aging_and_metrics_agree_on_what_is_overdue() {
        for (var day : List.of(before, idle, worked)) {
            assertThat(day.overdueByList()).isEqualTo(day.overdueByCustomers()).isEqualTo(day.overdueByAging());
            assertThat(day.overdueByList().keySet())
                    .isEqualTo(day.overdueByMetrics().keySet());
            day.overdueByList()
                    .forEach((currency, open) -> assertThat(
                                    day.overdueByMetrics().get(currency))
                            .as(currency)
                            .isCloseTo(open, within(0.005)));
        }
        assertThat(idle.overdueByList()).isNotEmpty();
    }

    @Test
    void whoever_did_everything_has_an_empty_list() {
        for (var person : PEOPLE) {
            assertThat(worked.items(person)).as(person.login()).isEmpty();
        }
        assertThat(worked.overdueByList()).isEmpty();
    }

    private static boolean staysUntilDone(JsonNode item) {
        return switch (item.at("/type").asString()) {
            case "ACTION" -> item.at("/action/mandatory").asBoolean();
            case "CONTACTS_REFUSED", "DISPUTE" -> true;
            case "WARNING_SIGN" ->
                item.at("/sign/kind").asString().matches("CONTACTS_REFUSED|RUMOURS_OF_TROUBLE|OTHER");
            default -> false;
        };
    }
}
