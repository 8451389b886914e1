package io.duly.acceptance.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.acceptance.watch.Board.Panel;
import io.duly.acceptance.watch.Board.Target;
import io.duly.acceptance.watch.RunningPrometheus.Sample;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every expression of every board and rule, answered by the real Prometheus, which has seen the made-up year. The
 * boards are drawn to {@code target/boards}, for people to look at.
 */
class BoardsE2E {

    private static final Path PICTURES = Path.of("target/boards");
    private static final Path SHOWN_IN_README = Shipped.DEPLOY.resolve("grafana/receivables.png");
    private static final int STEPS = 240;

    /** A name that Prometheus knows, with what narrows it down, and what no function is. */
    private static final Pattern SELECTOR = Pattern.compile(
            "\\b((?:duly|hikaricp|jvm|process|disk|up|job|currency|job_currency)(?:[_:][\\w:]*)?)(\\{[^}]*})");

    /** What a healthy Duly has nothing of, and why. */
    private static final Map<String, String> NOTHING_OF = Map.of(
            "duly_commands_seconds_count{job=\"duly\",outcome=\"failed\"}",
            "no command of the test fails",
            "sum(rate(duly_deadlines_lag_seconds_sum[$__rate_interval]))"
                    + " / (sum(rate(duly_deadlines_lag_seconds_count[$__rate_interval])) > 0)",
            "no deadline falls due while the test looks");

    @SuppressWarnings("NullAway.Init")
    private static WatchedDemo demo;

    @SuppressWarnings("NullAway.Init")
    private static Instant now;

    @BeforeAll
    static void a_year_is_played_and_watched() {
        Program.requireAll();
        demo = WatchedDemo.start();
        demo.beUsed();
        now = Instant.now();
    }

    @AfterAll
    static void stop() {
        if (demo != null) {
            demo.close();
        }
    }

    static Stream<Board> boards() {
        return Stream.of("en", "ru")
                .flatMap(language -> Shipped.files(Shipped.BOARDS.resolve(language), ".json").stream())
                .map(Board::read);
    }

    @ParameterizedTest
    @MethodSource("boards")
    void every_expression_of_a_board_is_answered(Board board) {
        assertThat(board.panels()).hasSizeGreaterThan(8);
        var unanswered = new ArrayList<String>();
        for (var panel : board.panels()) {
            for (var target : panel.targets()) {
                if (!NOTHING_OF.containsKey(target.expression())
                        && !hasNumber(demo.prometheus.at(now, choice(board).in(target.expression())))) {
                    unanswered.add(panel.title() + ": " + target.expression());
                }
            }
        }
        assertThat(unanswered).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("boards")
    void there_is_something_to_choose_from(Board board) {
        for (var query : board.choices()) {
            var metric = query.replaceAll("label_values\\((.*), *\\w+\\)", "$1");
            assertThat(demo.prometheus.at(now, metric)).as(query).isNotEmpty();
        }
    }

    @Test
    void every_rule_is_evaluated_without_an_error() {
        var groups = demo.prometheus.get("/api/v1/rules").at("/data/groups");
        var rules = groups.valueStream()
                .flatMap(group -> group.at("/rules").valueStream())
                .toList();
        assertThat(rules).hasSizeGreaterThan(40).allSatisfy(rule -> {
            assertThat(rule.at("/lastError").asString("")).as(rule.toString()).isEmpty();
            assertThat(rule.at("/health").asString()).as(rule.toString()).isEqualTo("ok");
        });
    }

    @Test
    void everything_that_a_rule_looks_at_is_there() {
        var missing = new ArrayList<String>();
        for (var rule : Rule.shipped()) {
            SELECTOR.matcher(rule.expression()).results().forEach(selector -> {
                var series = selector.group(1) + selector.group(2);
                if (!NOTHING_OF.containsKey(series)
                        && demo.prometheus.at(now, series).isEmpty()) {
                    missing.add(rule.name() + ": " + series);
                }
            });
            if (!rule.isAlert() && !hasNumber(demo.prometheus.at(now, rule.name()))) {
                missing.add(rule.name());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void a_board_is_drawn_as_people_see_it() {
        var page = new StringBuilder("<!DOCTYPE html>\n<meta charset=\"utf-8\"><title>Boards</title>\n");
        boards().forEach(board -> {
            var picture = BoardPicture.of(board, answers(board));
            var file = PICTURES.resolve(board.uid() + ".png");
            Shipped.write(file, "");
            BoardPicture.save(picture, file);
            page.append("<h1>%s</h1><img src=\"%s.png\">%n".formatted(board.title(), board.uid()));
            if (board.uid().equals("duly-receivables") && Boolean.getBoolean("duly.write-readme")) {
                BoardPicture.save(BoardPicture.small(picture), SHOWN_IN_README);
            }
        });
        Shipped.write(PICTURES.resolve("index.html"), page.toString());

        assertThat(Shipped.files(PICTURES, ".png")).hasSize(10);
        assertThat(SHOWN_IN_README).exists();
    }

    private static Map<Panel, List<Line>> answers(Board board) {
        var answers = new LinkedHashMap<Panel, List<Line>>();
        for (var panel : board.panels()) {
            answers.put(
                    panel,
                    panel.targets().stream()
                            .flatMap(target -> lines(board, panel, target))
                            .toList());
        }
        return answers;
    }

    private static Stream<Line> lines(Board board, Panel panel, Target target) {
        var choice = choice(board);
        return demo
                .prometheus
                .over(now.minus(choice.range()), now, choice.step(), choice.in(target.expression()))
                .stream()
                .filter(series -> Double.isFinite(series.points().getLast().value()))
                .map(series -> Line.of(panel, target, series));
    }

    /** Days for the boards that look back for days; the others show what happened since Prometheus began to look. */
    private static Choice choice(Board board) {
        var range = board.past().compareTo(Duration.ofDays(2)) > 0 ? board.past() : Duration.ofSeconds(60);
        return new Choice(
                "RUB",
                demo.duly.base().getAuthority(),
                range,
                Duration.ofSeconds(Math.max(1, range.toSeconds() / STEPS)));
    }

    private static boolean hasNumber(List<Sample> samples) {
        return samples.stream().anyMatch(sample -> Double.isFinite(sample.value()));
    }
}
