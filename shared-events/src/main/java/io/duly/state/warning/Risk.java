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
    public record Part(WarningKind kind, int signs, int points) {

        Part and(Part more) {
            return new Part(kind, signs + more.signs, points + more.points);
        }
    }

    public Risk {
        parts = List.copyOf(parts);
    }

    /** @param open all open signs */
    public static Risk of(Collection<Weight> open) {
        var parts = new TreeMap<WarningKind, Part>();
        open.forEach(sign -> parts.merge(sign.kind(), new Part(sign.kind(), 1, sign.points()), Part::and));
        var score = parts.values().stream().mapToInt(Part::points).sum();
        return new Risk(score, RiskLevel.of(score), List.copyOf(parts.values()));
    }
}
