package io.duly.query.projection;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

/** Every projection there is, by name. */
@Component
public class Projections {

    private final TreeMap<String, BatchProjection> byName = new TreeMap<>();
    private final EventProcessingConfiguration processing;

    Projections(List<BatchProjection> projections, EventProcessingConfiguration processing) {
        for (var projection : projections) {
            if (byName.put(projection.name(), projection) != null) {
                throw new IllegalStateException("two projections are called " + projection.name());
            }
        }
        this.processing = processing;
    }

    public SortedSet<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    /** @throws UnknownProjection when there is none of this name */
    public BatchProjection named(String name) {
        var projection = byName.get(name);
        if (projection == null) {
            throw new UnknownProjection(name);
        }
        return projection;
    }

    /** @throws UnknownProjection when there is no projection of this name */
    public StreamingEventProcessor processorOf(String name) {
        return processing
                .eventProcessor(named(name).name(), StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalStateException("nothing runs the projection " + name));
    }
}
