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

/** How far the event processors have read, as they report it themselves. */
record ProcessorPositions(List<Position> all) {

    private static final long NOWHERE = -1;

    /** @param gaps the positions it passed over, because another transaction may still write there */
    record Position(String name, long index, Collection<Long> gaps) {}

    static ProcessorPositions of(EventProcessingConfiguration processing, Predicate<String> wanted) {
        var all = new ArrayList<Position>();
        for (var processor : processing.eventProcessors().values()) {
            if (processor instanceof StreamingEventProcessor streaming && wanted.test(streaming.getName())) {
                all.addAll(positions(streaming));
            }
        }
        return new ProcessorPositions(List.copyOf(all));
    }

    private static List<Position> positions(StreamingEventProcessor processor) {
        var name = processor.getName();
        var segments = processor.processingStatus().values();
        return segments.isEmpty()
                ? List.of(new Position(name, NOWHERE, List.of()))
                : segments.stream().map(segment -> position(name, segment)).toList();
    }

    private static Position position(String name, EventTrackerStatus segment) {
        var gaps = WrappedToken.unwrap(segment.getTrackingToken(), GapAwareTrackingToken.class)
                .<Collection<Long>>map(GapAwareTrackingToken::getGaps)
                .orElse(List.of());
        return new Position(name, segment.getCurrentPosition().orElse(NOWHERE), gaps);
    }

    boolean haveReached(long head) {
        return head == 0 || all.stream().allMatch(position -> position.index() >= head);
    }

    Long[] gaps() {
        return all.stream()
                .flatMap(position -> position.gaps().stream())
                .distinct()
                .toArray(Long[]::new);
    }
}
