package io.duly.virtualtime.playback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Commands by the moment at which they are sent, topic by topic. */
public final class TimedCommands {

    private final NavigableMap<Instant, Map<Object, List<Object>>> moments = new TreeMap<>();

    /** @param topic the thing that the commands are about, such as a deal */
    public void add(Instant moment, Object topic, List<?> commands) {
        moments.computeIfAbsent(moment, _ -> new LinkedHashMap<>())
                .computeIfAbsent(topic, _ -> new ArrayList<>())
                .addAll(commands);
    }

    public boolean isEmpty() {
        return moments.isEmpty();
    }

    /**
     * The first moment.
     *
     * @throws java.util.NoSuchElementException when there is no command at all
     */
    public Instant start() {
        return moments.firstKey();
    }

    NavigableMap<Instant, List<Object>> between(Instant from, Instant until) {
        var between = new TreeMap<Instant, List<Object>>();
        if (!from.isAfter(until)) {
            moments.subMap(from, true, until, true)
                    .forEach((moment, topics) -> between.put(
                            moment,
                            topics.values().stream().flatMap(List::stream).toList()));
        }
        return between;
    }
}
