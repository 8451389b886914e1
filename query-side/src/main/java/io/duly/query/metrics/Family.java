package io.duly.query.metrics;

import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;

/** Gauges of one name, told apart by their labels. */
final class Family {

    private final GaugeSnapshot.Builder gauges;

    Family(String name, String help) {
        this.gauges = GaugeSnapshot.builder().name(name).help(help);
    }

    /** @param labels names and values in turn */
    Family with(Number value, String... labels) {
        gauges.dataPoint(GaugeDataPointSnapshot.builder()
                .value(value.doubleValue())
                .labels(Labels.of(labels))
                .build());
        return this;
    }

    MetricSnapshot snapshot() {
        return gauges.build();
    }
}
