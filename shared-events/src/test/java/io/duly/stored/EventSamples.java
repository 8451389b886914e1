package io.duly.stored;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One of each event, with every component filled; the stored form of each is frozen beside the tests. */
final class EventSamples {

    private EventSamples() {}

    static List<Object> all() {
        return Stream.of(
                        CustomerSamples.all(),
                        PolicySamples.all(),
                        PlaybookSamples.all(),
                        StageSamples.all(),
                        MoneySamples.all(),
                        LadderSamples.all(),
                        PreventionSamples.all(),
                        PauseSamples.all(),
                        WorkSamples.all(),
                        DisputeSamples.all(),
                        PromiseSamples.all(),
                        PlanSamples.all())
                .flatMap(family -> family)
                .toList();
    }

    /** Events with the components that were added later, by the name of the file that freezes them. */
    static Map<String, Object> grown() {
        var grown = new HashMap<>(StageSamples.grown());
        grown.putAll(LadderSamples.grown());
        grown.putAll(PolicySamples.grown());
        grown.putAll(MoneySamples.grown());
        return grown;
    }
}
