package io.duly.virtualtime.clock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.WrappedToken;

/** How far those who read the events in order have come, as they say themselves. */
record Readers(List<Reader> all) {

    private static final long NOWHERE = -1;

    /** @param gaps what it passed over because somebody might still write it */
    record Reader(String name, long position, Collection<Long> gaps) {}

    static Readers of(EventProcessingConfiguration processing, Predicate<String> wanted) {
        var all = new ArrayList<Reader>();
        for (var processor : processing.eventProcessors().values()) {
            if (processor instanceof StreamingEventProcessor streaming && wanted.test(streaming.getName())) {
                all.addAll(readers(streaming));
            }
        }
        return new Readers(List.copyOf(all));
    }

    private static List<Reader> readers(StreamingEventProcessor processor) {
        var name = processor.getName();
        var segments = processor.processingStatus().values();
        return segments.isEmpty()
                ? List.of(new Reader(name, NOWHERE, List.of()))
                : segments.stream().map(segment -> reader(name, segment)).toList();
    }

    private static Reader reader(String name, EventTrackerStatus segment) {
        var gaps = WrappedToken.unwrap(segment.getTrackingToken(), GapAwareTrackingToken.class)
                .<Collection<Long>>map(GapAwareTrackingToken::getGaps)
                .orElse(List.of());
        return new Reader(name, segment.getCurrentPosition().orElse(NOWHERE), gaps);
    }

    boolean haveReached(long head) {
        return head == 0 || all.stream().allMatch(reader -> reader.position() >= head);
    }

    Long[] gaps() {
        return all.stream().flatMap(reader -> reader.gaps().stream()).distinct().toArray(Long[]::new);
    }
}
