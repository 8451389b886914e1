package io.duly.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The generated ledger, which is to show what prevention is worth. */
class DemoE2E {

    private static final Duration BOUND = Duration.ofMinutes(6);
    private static final double Z = 1.959964;

    @SuppressWarnings("NullAway.Init")
    private static RunningDuly duly;

    @SuppressWarnings("NullAway.Init")
    private static Answer effect;

    @SuppressWarnings("NullAway.Init")
    private static List<ToldDeal> deals;

    @SuppressWarnings("NullAway.Init")
    private static LocalDate today;

    @BeforeAll
    static void play() {
        duly = RunningDuly.start(Scratch.directory("demo")).untilReady(BOUND);
        System.out.println("demo ready " + duly.age().toSeconds() + " s after the process was started");
        var auditor = duly.as(User.AUDITOR);
        effect = auditor.get("/api/prevention/effect?from=2000-01-01&to=2100-01-01")
                .accepted();
        today = LocalDate.parse(effect.at("/on").asString());
        deals = ids(auditor).stream()
                .map(id -> ToldDeal.of(List.copyOf(auditor.get("/api/audit/deals/" + id + "/events?limit=1000")
                        .accepted()
                        .at("/items")
                        .values())))
                .filter(deal -> deal.signedOn != null)
                .toList();
    }

    @AfterAll
    static void stop() {
        duly.close();
    }

    private static List<String> ids(Api auditor) {
        var ids = new ArrayList<String>();
        var cursor = "";
        do {
            var page = auditor.get("/api/deals?limit=200" + cursor).accepted();
            page.at("/items")
                    .values()
                    .forEach(item -> ids.add(item.at("/dealId").asString()));
            cursor = page.at("/next").isString() ? "&cursor=" + page.at("/next").asString() : "";
        } while (!cursor.isEmpty());
        return ids;
    }

    @Test
    void the_report_counts_every_signed_deal() {
        assertThat(deals).hasSizeGreaterThan(270);
        agrees(effect.at("/all"), deals);
    }

    @Test
    void its_groups_by_coverage_are_what_the_events_say() {
        agree("/byCoverage", deal -> deal.coverage);
    }

    @Test
    void its_groups_by_warning_signs_are_what_the_events_say() {
        agree("/byWarningSigns", deal -> deal.warningSigns > 2 ? "3+" : Integer.toString(deal.warningSigns));
    }

    @Test
    void its_groups_by_playbook_are_what_the_events_say() {
        agree("/byPlaybook", deal -> deal.playbook);
    }

    @Test
    void what_was_overdue_is_averaged_for_each_currency() {
        var late = deals.stream()
                .filter(deal -> deal.isJudged(today) && deal.daysLate(today) > 0 && deal.becameOverdue.signum() > 0)
                .collect(groupingBy(deal -> deal.currency));
        var told = effect.at("/all/overdue").values().stream()
                .collect(toMap(
                        each -> each.at("/currency").asString(),
                        each -> new BigDecimal(each.at("/averageOverdue").asString())));
        assertThat(told.keySet()).isEqualTo(late.keySet());
        late.forEach((currency, some) -> assertThat(told.get(currency))
                .as(currency)
                .isEqualByComparingTo(some.stream()
                        .map(deal -> deal.becameOverdue)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(some.size()), 2, RoundingMode.HALF_UP)));
    }

    @Test
    void who_is_known_well_pays_late_less_often() {
        assertThat(group("/byCoverage", "THREE_BY_THREE").at("/lateRate/high").asDouble())
                .isLessThan(group("/byCoverage", "BELOW").at("/lateRate/rate").asDouble());
    }

    @Test
    void every_salesperson_and_both_teams_are_shown_with_what_they_did() {
        var discipline = duly.as(User.HEAD_OF_SALES)
                .get("/api/prevention/discipline?from=2000-01-01&to=2100-01-01")
                .accepted();
        assertThat(discipline.at("/salespeople").values()).hasSize(6).allSatisfy(person -> {
            assertThat(person.at("/doneOnTime").asInt()).isPositive();
            assertThat(person.at("/missed").asInt()).isPositive();
        });
        assertThat(discipline.at("/teams").values())
                .extracting(team -> team.at("/team").asString(""))
                .contains("north", "south");
    }

    @Test
    void the_day_of_a_salesperson_has_work_of_every_kind() {
        var day = duly.as(User.HEAD_OF_SALES)
                .get("/api/prevention/today?limit=1000")
                .accepted();
        assertThat(day.at("/items").values())
                .extracting(item -> item.at("/type").asString())
                .contains("ACTION", "COVERAGE_GAP", "WARNING_SIGN");
    }

    private static void agree(String grouping, Function<ToldDeal, String> by) {
        var groups = deals.stream().collect(groupingBy(by));
        groups.forEach((name, some) -> agrees(group(grouping, name), some));
        assertThat(effect.at(grouping).values())
                .filteredOn(group -> group.at("/deals").asInt() > 0)
                .extracting(group -> group.at("/group").asString())
                .containsExactlyInAnyOrderElementsOf(groups.keySet());
    }

    private static JsonNode group(String grouping, String name) {
        return effect.at(grouping).values().stream()
                .filter(group -> group.at("/group").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no group " + name + " in " + effect.at(grouping)));
    }

    private static void agrees(JsonNode group, List<ToldDeal> some) {
        var judged = some.stream().filter(deal -> deal.isJudged(today)).toList();
        var late = judged.stream().filter(deal -> deal.daysLate(today) > 0).count();
        assertThat(counts(group))
                .isEqualTo(Map.of(
                        "deals", some.size(),
                        "judged", judged.size(),
                        "late", Math.toIntExact(late),
                        "steps", judged.stream().mapToInt(deal -> deal.steps).sum()));
        if (judged.isEmpty()) {
            return;
        }
        var n = (double) judged.size();
        assertThat(group.at("/averageDaysLate").asDouble())
                .isCloseTo(
                        judged.stream().mapToLong(deal -> deal.daysLate(today)).sum() / n, within(0.0001));
        assertThat(group.at("/lateRate/rate").asDouble()).isCloseTo(late / n, within(0.0001));
        assertThat(group.at("/lateRate/low").asDouble()).isCloseTo(wilson(late / n, n, -1), within(0.0002));
        assertThat(group.at("/lateRate/high").asDouble()).isCloseTo(wilson(late / n, n, 1), within(0.0002));
    }

    private static Map<String, Integer> counts(JsonNode group) {
        return Map.of(
                "deals", group.at("/deals").asInt(),
                "judged", group.at("/judged").asInt(),
                "late", group.at("/late").asInt(),
                "steps", group.at("/escalationSteps/total").asInt());
    }

    /** Wilson, 1927, for 95 per cent. */
    private static double wilson(double p, double n, int side) {
        var centre = p + Z * Z / (2 * n);
        var half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return Math.clamp((centre + side * half) / (1 + Z * Z / n), 0, 1);
    }
}
