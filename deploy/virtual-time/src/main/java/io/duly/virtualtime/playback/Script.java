package io.duly.virtualtime.playback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What happens at which moment. Commands about one thing keep their order; those about different things need not. */
public final class Script {

    private final NavigableMap<Instant, Map<Object, List<Object>>> moments = new TreeMap<>();

    /** @param about what the commands are about, such as a deal */
    public void add(Instant moment, Object about, List<?> commands) {
        moments.computeIfAbsent(moment, _ -> new LinkedHashMap<>())
                .computeIfAbsent(about, _ -> new ArrayList<>())
                .addAll(commands);
    }

    public boolean isEmpty() {
        return moments.isEmpty();
    }

    /** @throws java.util.NoSuchElementException when nothing happens at all */
    public Instant begins() {
        return moments.firstKey();
    }

    NavigableMap<Instant, Map<Object, List<Object>>> between(Instant from, Instant until) {
        return from.isAfter(until)
                ? Collections.emptyNavigableMap()
                : Collections.unmodifiableNavigableMap(moments.subMap(from, true, until, true));
    }
}
