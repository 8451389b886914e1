package io.duly.query.metrics;

import io.duly.query.store.StoreSize;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** Shows how far the readers of events are, and how much there is to read. */
final class ReaderFamilies {

    private static final String PROJECTION = "projection";

    private ReaderFamilies() {}

    static List<Family> of(List<Reader> known, Instant now) {
        var events = Family.gauges("duly_projection_lag_events", "Events that the projection has still to read");
        var seconds =
                Family.gauges("duly_projection_lag_seconds", "Age of the oldest event that the projection has to read");
        var letters = Family.gauges("duly_projection_dead_letters", "Events that were set aside");
        var gaps = Family.gauges("duly_projection_gaps", "Indexes that may still be filled by an open transaction");
        var replaying = Family.gauges("duly_projection_replaying", "Whether the projection is being rebuilt");
        for (var reader : known) {
            events.with(reader.backlog().events(), PROJECTION, reader.name());
            seconds.with(reader.lagSeconds(now), PROJECTION, reader.name());
            letters.with(reader.deadLetters(), PROJECTION, reader.name());
            gaps.with(reader.position().gaps().size(), PROJECTION, reader.name());
            replaying.with(reader.position().replaying() ? 1 : 0, PROJECTION, reader.name());
        }
        return List.of(events, seconds, letters, gaps, replaying);
    }

    static List<Family> of(StoreSize size) {
        return List.of(
                Family.gauges("duly_store_events", "Global index of the newest event")
                        .with(size.newestIndex()),
                Family.gauges("duly_store_bytes", "Size of the table of events with its indexes")
                        .with(size.bytes()));
    }

    /** From memory, so that they are told even while the database is away. */
    static List<Family> of(Map<String, EventProcessor> processors) {
        var running =
                Family.gauges("duly_processor_running", "Whether the processor runs on this node without failing");
        var segments = Family.gauges("duly_processor_segments", "Segments that this node has claimed");
        new TreeMap<>(processors).forEach((name, processor) -> {
            if (processor instanceof StreamingEventProcessor streaming) {
                var works = streaming.isRunning() && !streaming.isError();
                running.with(works ? 1 : 0, "processor", name);
                segments.with(streaming.processingStatus().size(), "processor", name);
            }
        });
        return List.of(running, segments);
    }
}
