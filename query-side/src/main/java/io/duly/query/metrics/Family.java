package io.duly.query.metrics;

import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.ArrayList;
import java.util.List;

/** Figures of one name, told apart by their labels. */
final class Family {

    private record Figure(Labels labels, Number value) {}

    private final MetricMetadata about;
    private final boolean counts;
    private final List<Figure> figures = new ArrayList<>();

    private Family(String name, String help, boolean counts) {
        this.about = new MetricMetadata(name, help);
        this.counts = counts;
    }

    /** Figures that go up and down. */
    static Family gauges(String name, String help) {
        return new Family(name, help, false);
    }

    /** Figures that only grow, whose names are shown with {@code _total} at the end. */
    static Family counters(String name, String help) {
        return new Family(name, help, true);
    }

    /** @param labels names and values in turn */
    Family with(Number value, String... labels) {
        figures.add(new Figure(Labels.of(labels), value));
        return this;
    }

    MetricSnapshot snapshot() {
        return counts
                ? new CounterSnapshot(
                        about, figures.stream().map(Family::counter).toList())
                : new GaugeSnapshot(about, figures.stream().map(Family::gauge).toList());
    }

    private static CounterDataPointSnapshot counter(Figure figure) {
        return CounterDataPointSnapshot.builder()
                .value(figure.value().doubleValue())
                .labels(figure.labels())
                .build();
    }

    private static GaugeDataPointSnapshot gauge(Figure figure) {
        return GaugeDataPointSnapshot.builder()
                .value(figure.value().doubleValue())
                .labels(figure.labels())
                .build();
    }
}
