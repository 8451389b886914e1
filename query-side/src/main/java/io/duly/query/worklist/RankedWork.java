package io.duly.query.worklist;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A customer of the work list with all that brings it to its place. */
record RankedWork(WorkCandidate candidate, List<Valuation> valuations) {

    RankedWork {
        valuations = List.copyOf(valuations);
    }

    /** @param money the amount that gave the points; null where it was none */
    record Valuation(
            WorkReason reason, int points, @Nullable Money money) {}

    int points() {
        return valuations.stream().mapToInt(Valuation::points).sum();
    }
}
