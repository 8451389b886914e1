package io.duly.state.warning;

import io.duly.events.warning.RiskLevel;
import io.duly.events.warning.WarningKind;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** The risk of a customer: the sum of what its open warning signs weigh. */
public record Risk(int score, RiskLevel level, List<Part> parts) {

    public static final Risk NONE = of(List.of());

    /** What the signs of one kind add. */
    public record Part(WarningKind kind, int signs, int points) {}

    public Risk {
        parts = List.copyOf(parts);
    }

    /** @param open the kinds of all open signs, each as often as it is there */
    public static Risk of(Collection<WarningKind> open) {
        var counts = new TreeMap<WarningKind, Integer>();
        open.forEach(kind -> counts.merge(kind, 1, Integer::sum));
        var parts = counts.entrySet().stream()
                .map(count -> new Part(
                        count.getKey(), count.getValue(), count.getKey().weight() * count.getValue()))
                .toList();
        var score = parts.stream().mapToInt(Part::points).sum();
        return new Risk(score, RiskLevel.of(score), parts);
    }
}
