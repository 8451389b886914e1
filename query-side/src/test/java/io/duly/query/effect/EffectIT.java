package io.duly.query.effect;

import static io.duly.query.effect.MeantDeal.FIRST_DAY;
import static io.duly.query.testing.Playbooks.FIRST;
import static io.duly.query.testing.Playbooks.SECOND;
import static io.duly.query.testing.Playbooks.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.GateBasis;
import io.duly.events.shared.Origin;
import io.duly.events.shared.Stage;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.Playbooks;
import io.duly.query.testing.QuerySideUnderTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The report against a computation of its own, made from what the deals were meant to be and not from their events. */
class EffectIT {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);
    private static final int MANY = 90;
    private static final String PERIOD = "/api/prevention/effect?from=2026-03-01&to=2026-03-31";

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void a_generated_ledger() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(Instant.parse("2026-06-01T07:00:00Z"));
        querySide.record(Deals.published(), Playbooks.published(FIRST), Playbooks.published(SECOND));
        meant().forEach(meant -> querySide.record(meant.events()));
        for (int number = 501; number <= 505; number++) {
            var deal = new BookedDeal(number, 1, "EUR");
            querySide.record(
                    deal.opened(FIRST_DAY, "sam", "1000", Origin.LEDGER),
                    deal.passed(Stage.CONTRACT, FIRST_DAY, GateBasis.RECORDED_FACT, null, 0),
                    deal.signed(FIRST_DAY),
                    deal.invoiced(1, FIRST_DAY, "1000.00", FIRST_DAY.plusDays(10)));
        }
        for (var signed : List.of(FIRST_DAY.minusDays(1), LAST_DAY.plusDays(1))) {
            var deal = new BookedDeal(600 + signed.getMonthValue(), 1, "EUR");
            querySide.record(deal.opened(signed), deal.signed(signed));
        }
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void all_deals_together_are_one_group() {
        check(http.json(PERIOD).at("/all"), _ -> true);
    }

    @Test
    void the_coverage_at_signing_decides_the_group() {
        for (var level : CoverageLevel.values()) {
            check(group("byCoverage", level.name()), meant -> meant.coverage() == level);
        }
    }

    @Test
    void the_share_of_actions_done_decides_the_group() {
        check(group("byActionsDone", "NONE_PLANNED"), meant -> meant.planned() == 0);
        check(group("byActionsDone", "0-49"), meant -> meant.planned() > 0 && meant.done() < 2);
        check(group("byActionsDone", "50-79"), meant -> meant.done() == 2 || meant.done() == 3);
        check(group("byActionsDone", "80-99"), _ -> false);
        check(group("byActionsDone", "100"), meant -> meant.done() == 4);
    }

    @Test
    void the_number_of_warning_signs_at_signing_decides_the_group() {
        for (int signs = 0; signs < 3; signs++) {
            var number = signs;
            check(group("byWarningSigns", String.valueOf(signs)), meant -> meant.signs() == number);
        }
        check(group("byWarningSigns", "3+"), meant -> meant.signs() >= 3);
    }

    @Test
    void the_version_of_the_playbook_decides_the_group() {
        check(group("byPlaybook", "standard/1"), meant -> meant.playbook() == 1);
        check(group("byPlaybook", "standard/2"), meant -> meant.playbook() == 2);
    }

    @Test
    void what_was_credited_in_full_was_paid_neither_late_nor_in_time() {
        var day = LocalDate.of(2025, 1, 10);
        var credited = new BookedDeal(701, 1, "EUR");
        var paid = new BookedDeal(702, 1, "EUR");
        for (var deal : List.of(credited, paid)) {
            querySide.record(deal.opened(day), deal.signed(day), deal.invoiced(1, day, "100.00", day.plusDays(10)));
        }
        querySide.record(credited.credited(1, 1, "100.00", day.plusDays(5)));
        querySide.record(paid.paid(1, "40.00", day.plusDays(4)), paid.credited(1, 1, "60.00", day.plusDays(5)));
        querySide.awaitViews();

        var all = http.json("/api/prevention/effect?from=2025-01-01&to=2025-01-31")
                .at("/all");
        assertThat(all.at("/deals").asInt()).isEqualTo(2);
        assertThat(all.at("/judged").asInt()).isEqualTo(1);
        assertThat(all.at("/late").asInt()).isZero();
    }

    @Test
    void what_a_ledger_brought_is_counted_apart() {
        assertThat(http.json(PERIOD).at("/recordedFacts").asInt()).isEqualTo(5);
    }

    @Test
    void a_small_group_says_that_it_is_small() {
        assertThat(group("byPlaybook", "standard/2").at("/note").asString()).startsWith("Only 6 judged");
        assertThat(http.json(PERIOD).at("/all/note").isNull()).isTrue();
    }

    @Test
    void both_ends_of_the_period_belong_to_it() {
        var day = http.json("/api/prevention/effect?from=2026-03-05&to=2026-03-05");

        assertThat(day.at("/all/deals").asLong())
                .isEqualTo(meant().filter(meant -> meant.signed().equals(LocalDate.of(2026, 3, 5)))
                        .count())
                .isPositive();
    }

    @Test
    void where_nobody_asked_at_the_signature_that_is_a_group_of_its_own() {
        var april = http.json("/api/prevention/effect?from=2026-04-01&to=2026-04-01");

        assertThat(april.at("/byCoverage").values())
                .extracting(group ->
                        group.at("/group").asString() + " " + group.at("/deals").asInt())
                .containsExactly("BELOW 0", "THREE_BY_THREE 0", "FOUR_BY_FOUR 0", "NOT_RECORDED 1");
        assertThat(april.at("/byPlaybook/0/group").asString()).isEqualTo("NONE");
        assertThat(april.at("/all/judged").asInt()).isZero();
        assertThat(april.at("/all/lateRate").isNull()).isTrue();
        assertThat(april.at("/all/averageDaysLate").isNull()).isTrue();
    }

    @Test
    void a_question_that_makes_no_sense_is_refused_by_name() {
        for (var wrong : List.of("to=2026-03-01", "from=2026-03-02&to=2026-03-01", "from=1&to=2026-03-01")) {
            var answer = http.send("GET", "/api/prevention/effect?" + wrong);

            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(Http.json(answer).at("/errors/0/field").asString())
                    .as(wrong)
                    .isEqualTo("from");
        }
        assertThat(http.send("GET", PERIOD + "&by=team").statusCode()).isEqualTo(400);
    }

    private static Stream<MeantDeal> meant() {
        return IntStream.rangeClosed(1, MANY).mapToObj(MeantDeal::new);
    }

    private static JsonNode group(String grouping, String name) {
        return http.json(PERIOD).at("/" + grouping).values().stream()
                .filter(group -> group.at("/group").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void check(JsonNode group, Predicate<MeantDeal> belongs) {
        var deals = meant().filter(belongs).toList();
        var judged = deals.stream().filter(MeantDeal::judged).toList();
        var late = judged.stream().filter(deal -> deal.daysLate() > 0).toList();
        var name = group.at("/group").asString();

        assertThat(group.at("/deals").asInt()).as(name).isEqualTo(deals.size());
        assertThat(group.at("/judged").asInt()).as(name).isEqualTo(judged.size());
        assertThat(group.at("/late").asInt()).as(name).isEqualTo(late.size());
        if (judged.isEmpty()) {
            assertThat(group.at("/lateRate").isNull()).as(name).isTrue();
        } else {
            checkRates(group, judged, late);
        }
        for (var currency : List.of("EUR", "USD")) {
            checkOverdue(
                    group,
                    currency,
                    late.stream()
                            .filter(deal -> deal.currency().equals(currency))
                            .toList());
        }
    }

    private static void checkRates(JsonNode group, List<MeantDeal> judged, List<MeantDeal> late) {
        double n = judged.size();
        double rate = late.size() / n;
        double z = 1.959964;
        double half = z * Math.sqrt(rate * (1 - rate) / n + z * z / (4 * n * n));
        assertThat(group.at("/lateRate/rate").asDouble()).isEqualTo(rate, within(0.00005));
        assertThat(group.at("/lateRate/low").asDouble())
                .isEqualTo((rate + z * z / (2 * n) - half) / (1 + z * z / n), within(0.0001));
        assertThat(group.at("/lateRate/high").asDouble())
                .isEqualTo((rate + z * z / (2 * n) + half) / (1 + z * z / n), within(0.0001));
        var days = judged.stream().mapToLong(MeantDeal::daysLate).sum();
        assertThat(group.at("/averageDaysLate").asDouble()).isEqualTo(days / n, within(0.00005));
        var steps = judged.stream().mapToInt(MeantDeal::steps).sum();
        assertThat(group.at("/escalationSteps/total").asInt()).isEqualTo(steps);
        assertThat(group.at("/escalationSteps/perJudgedDeal").asDouble()).isEqualTo(steps / n, within(0.00005));
    }

    private static void checkOverdue(JsonNode group, String currency, List<MeantDeal> late) {
        var shown = group.at("/overdue").values().stream()
                .filter(overdue -> overdue.at("/currency").asString().equals(currency))
                .toList();
        if (late.isEmpty()) {
            assertThat(shown).isEmpty();
            return;
        }
        var sum =
                BigDecimal.valueOf(late.stream().mapToInt(MeantDeal::openAfter).sum());
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().at("/count").asInt()).isEqualTo(late.size());
        assertThat(shown.getFirst().at("/averageOverdue").asString())
                .isEqualTo(sum.divide(BigDecimal.valueOf(late.size()), 2, RoundingMode.HALF_UP)
                        .toPlainString());
    }
}
