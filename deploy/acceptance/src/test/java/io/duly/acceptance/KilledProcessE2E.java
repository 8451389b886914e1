package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KilledProcessE2E {

    private static final LocalDate UNTIL = LocalDate.of(2024, 9, 15);
    private static final Duration START_BOUND = Duration.ofMinutes(5);

    private static final Pattern PROGRESS = Pattern.compile("(?m)^simulation +\\d+ % +(\\d{4}-\\d{2}-\\d{2})$");

    @Test
    void a_simulation_that_is_killed_ends_with_the_figures_of_one_that_was_not() {
        var ledger = Ledger.generated(150, 20240108);
        var undisturbed = Scratch.directory("undisturbed");
        Figures expected;
        try (var duly = simulate(undisturbed, ledger).untilReady(START_BOUND)) {
            expected = Figures.of(duly);
        }
        assertThat(expected.aging()).isEqualTo(days(ledger::on));
        assertThat(expected.steps()).isEqualTo(ledger.stepsTakenUntil(UNTIL));

        var disturbed = Scratch.directory("killed-simulation");
        try (var first = simulate(disturbed, ledger)) {
            await("the middle of the simulation")
                    .atMost(START_BOUND)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> hasReached(first, LocalDate.of(2024, 4, 1)));
            first.kill();
        }
        try (var second = simulate(disturbed, ledger).untilReady(START_BOUND)) {
            assertThat(Figures.of(second)).isEqualTo(expected);
        }
    }

    @Test
    void an_import_that_is_killed_is_finished_after_the_restart() {
        var ledger = Ledger.generated(1500, 20240109);
        var home = Scratch.directory("killed-import");
        var path = "/api/ledger-imports/" + SharedDuly.id("killed import");
        String[] arguments = {"--duly.demo=false"};
        try (var first = RunningDuly.start(home, arguments).untilReady(START_BOUND)) {
            var accountant = first.as(User.ACCOUNTANT);
            assertThat(accountant.put(path, upload(ledger)).status()).isEqualTo(202);
            await("the middle of the import")
                    .atMost(START_BOUND)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() ->
                            accountant.get(path).accepted().at("/processed").asInt() >= 300);
            first.kill();
        }
        try (var second = RunningDuly.start(home, arguments).untilReady(START_BOUND)) {
            var auditor = second.as(User.AUDITOR);
            var done = Imports.awaitEnd(second, path);
            assertThat(done.at("/rejected").asInt()).as(done.toString()).isZero();
            Projections.of(second).awaitCaughtUp();
            assertThat(days(day -> LedgerDay.in(auditor.get("/api/aging?asOf=" + day), "EUR")))
                    .isEqualTo(days(ledger::on));
            assertThat(Projections.of(second).missedEvents()).isEmpty();
        }
    }

    /** What a finished simulation is judged by. */
    private record Figures(Map<LocalDate, LedgerDay> aging, Map<Integer, Integer> steps, Map<String, Long> events) {

        static Figures of(RunningDuly duly) {
            var auditor = duly.as(User.AUDITOR);
            return new Figures(
                    days(day -> LedgerDay.in(auditor.get("/api/aging?asOf=" + day), "EUR")),
                    Steps.taken(auditor.get("/api/escalation-steps/summary?from=2023-01-01&to=" + UNTIL)),
                    Audit.of(duly).eventsByType());
        }
    }

    private static RunningDuly simulate(Path home, Ledger ledger) {
        return RunningDuly.start(
                home,
                "--duly.simulate.ledger=" + ledger.writtenTo(home),
                "--duly.simulate.mapping=" + Ledger.write(home.resolve("mapping.yaml"), Ledger.MAPPING),
                "--duly.simulate.until=" + UNTIL);
    }

    private static Multipart upload(Ledger ledger) {
        return new Multipart().file("ledger", ledger.csv()).file("mapping", Ledger.MAPPING);
    }

    private static boolean hasReached(RunningDuly duly, LocalDate day) {
        return PROGRESS.matcher(duly.logged())
                .results()
                .map(line -> LocalDate.parse(line.group(1)))
                .anyMatch(shown -> !shown.isBefore(day));
    }

    private static Map<LocalDate, LedgerDay> days(Function<LocalDate, LedgerDay> aging) {
        return IntStream.iterate(0, day -> day < 250, day -> day + 9)
                .mapToObj(Ledger.FIRST_DAY::plusDays)
                .collect(Collectors.toMap(Function.identity(), aging, (a, _) -> a, TreeMap::new));
    }
}
