package io.duly.query.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.shared.StepId;
import io.duly.query.aging.AgeBucket;
import io.duly.query.escalation.StepCounts.StepCount;
import io.duly.query.metrics.ReceivableFigures.OnAccount;
import io.duly.query.metrics.ReceivableFigures.Owed;
import io.duly.query.metrics.ReceivableFigures.Paid;
import io.duly.query.store.Backlog;
import io.duly.query.store.Position;
import io.duly.query.store.StoreSize;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingModule;
import org.junit.jupiter.api.Test;

class OperatorFiguresTest {

    private static final Instant NOW = Instant.parse("2026-03-20T07:00:00Z");

    @Test
    void too_many_currencies_are_left_out_and_counted() {
        var figures = scrape(currencies(OperatorFigures.MOST_CURRENCIES + 3), List.of());

        assertThat(gauge(figures, "duly_receivables_open").getDataPoints())
                .hasSize(OperatorFigures.MOST_CURRENCIES * AgeBucket.values().length);
        assertThat(leftOut(figures, "currency")).isEqualTo(3);
    }

    @Test
    void too_many_steps_are_left_out_and_counted() {
        var steps = IntStream.range(0, OperatorFigures.MOST_STEPS + 2)
                .mapToObj(number -> new StepCount(StepId.of("step-" + number), number, 1, 0))
                .toList();

        var figures = scrape(new TreeMap<>(), steps);

        assertThat(gauge(figures, "duly_escalation_steps").getDataPoints()).hasSize(OperatorFigures.MOST_STEPS * 2);
        assertThat(leftOut(figures, "step")).isEqualTo(2);
    }

    @Test
    void a_step_that_moved_to_another_day_is_the_same_step() {
        var figures = scrape(
                new TreeMap<>(),
                List.of(new StepCount(StepId.of("call"), 3, 5, 1), new StepCount(StepId.of("call"), 4, 2, 0)));

        assertThat(gauge(figures, "duly_escalation_steps").getDataPoints())
                .extracting(point -> point.getLabels().get("outcome") + " " + point.getValue())
                .containsExactlyInAnyOrder("TAKEN 7.0", "SKIPPED 1.0");
    }

    @Test
    void figures_are_not_read_again_before_their_time() {
        var readings = new int[1];
        var figures = new Refreshed<>(() -> ++readings[0], Duration.ofDays(1));

        assertThat(figures.current()).isEqualTo(1);
        assertThat(figures.current()).isEqualTo(1);
    }

    @Test
    void a_reading_that_failed_is_not_repeated_before_its_time_either() {
        var readings = new int[1];
        var figures = new Refreshed<Integer>(
                () -> {
                    readings[0]++;
                    throw new IllegalStateException("the database is away");
                },
                Duration.ofDays(1));

        assertThat(figures.current()).isNull();
        assertThat(figures.lastKnown()).isNull();
        assertThat(readings[0]).isEqualTo(1);
    }

    @Test
    void while_a_view_is_rebuilt_there_are_no_figures_of_the_business() {
        hasNoBusiness(new Reader("deals", new Position(7, new TreeSet<>(), true), false, new Backlog(3, null), 0));
    }

    @Test
    void while_a_view_is_filled_for_the_first_time_there_are_none_either() {
        var position = new Position(7, new TreeSet<>(), false);
        hasNoBusiness(new Reader("deals", position, false, new Backlog(1, NOW.minusSeconds(1)), 0));
    }

    @Test
    void while_a_view_is_far_behind_there_are_none_either() {
        var position = new Position(7, new TreeSet<>(), false);
        hasNoBusiness(new Reader("deals", position, true, new Backlog(1, NOW.minusSeconds(301)), 0));

        var figures = scrape(
                currencies(1),
                List.of(),
                new Reader("deals", position, true, new Backlog(1, NOW.minusSeconds(299)), 0));

        assertThat(gauge(figures, "duly_figures_fresh")
                        .getDataPoints()
                        .getFirst()
                        .getValue())
                .isEqualTo(1);
    }

    private static void hasNoBusiness(Reader reader) {
        var figures = scrape(currencies(1), List.of(), reader);

        assertThat(gauge(figures, "duly_figures_fresh")
                        .getDataPoints()
                        .getFirst()
                        .getValue())
                .isZero();
        assertThat(figures.stream().map(family -> family.getMetadata().getName()))
                .contains("duly_projection_replaying")
                .doesNotContain("duly_receivables_open", "duly_prevention_signed_deals");
    }

    private static MetricSnapshots scrape(
            SortedMap<String, ReceivableFigures> receivables, List<StepCount> steps, Reader... readers) {
        var prevention =
                new PreventionFigures(Map.of(), new PreventionFigures.Actions(0, 0), Map.of(), new TreeMap<>());
        var business = new BusinessFigures(
                receivables,
                Map.of(),
                steps,
                prevention,
                Map.of(),
                DisputeFigures.NONE,
                new ContactFigures(Map.of(), Map.of(), Map.of()),
                PromiseFigures.NOTHING,
                PlanFigures.NOTHING);
        var results = new PreventionResults.Figures(Map.of(), List.of());
        var nothingRuns = new EventProcessingModule();
        DefaultConfigurer.defaultConfiguration().registerModule(nothingRuns).buildConfiguration();
        var figures = new OperatorFigures(
                new Refreshed<>(() -> business, Duration.ZERO),
                new Refreshed<>(() -> results, Duration.ZERO),
                new Refreshed<>(() -> new Readers(List.of(readers), new StoreSize(0, 0)), Duration.ZERO),
                nothingRuns,
                Clock.fixed(NOW, ZoneOffset.UTC));
        return figures.collect();
    }

    private static SortedMap<String, ReceivableFigures> currencies(int many) {
        var receivables = new TreeMap<String, ReceivableFigures>();
        for (int number = 0; number < many; number++) {
            var buckets = ReceivableFigures.emptyBuckets();
            buckets.put(AgeBucket.D1_30, new Owed(1, BigDecimal.TEN));
            receivables.put(
                    "C" + number,
                    new ReceivableFigures(
                            buckets, new TreeMap<>(), Owed.NOTHING, OnAccount.NOTHING, new TreeMap<>(), Paid.NOTHING));
        }
        return receivables;
    }

    private static double leftOut(MetricSnapshots figures, String label) {
        return gauge(figures, "duly_figures_left_out").getDataPoints().stream()
                .filter(point -> label.equals(point.getLabels().get("label")))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static GaugeSnapshot gauge(MetricSnapshots figures, String name) {
        return figures.stream()
                .filter(family -> family.getMetadata().getName().equals(name))
                .map(GaugeSnapshot.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
