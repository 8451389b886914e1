package io.duly.command.warning;

import io.duly.command.escalation.LatePayments;
import io.duly.command.promise.BrokenPromises.BrokenPart;
import io.duly.events.shared.PromiseId;
import io.duly.events.warning.WarningKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Raises one alarm for each promise that was broken within a year, in however many deals and parts. */
final class BrokenPromiseRule {

    private BrokenPromiseRule() {}

    static List<Finding> look(WarningFacts facts, Thresholds thresholds) {
        var byPromise = new LinkedHashMap<PromiseId, List<BrokenPart>>();
        for (var part : facts.broken()) {
            byPromise.merge(part.promiseId(), List.of(part), BrokenPromiseRule::both);
        }
        return byPromise.values().stream().map(BrokenPromiseRule::find).toList();
    }

    private static Finding find(List<BrokenPart> parts) {
        var first = parts.stream().map(BrokenPart::by).min(LocalDate::compareTo).orElseThrow();
        var last = parts.stream()
                .map(BrokenPart::judgedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        var deals = parts.stream().map(BrokenPart::dealId).distinct().toList();
        return new Finding(
                WarningKind.PROMISE_BROKEN,
                parts.getFirst().promiseId().toString(),
                deals.size() == 1 ? deals.getFirst() : null,
                "The promise to pay by %s was broken.".formatted(first),
                Map.of("promisedFor", first.toString()),
                last.plusDays(LatePayments.REMEMBERED_DAYS + 1L));
    }

    private static List<BrokenPart> both(List<BrokenPart> some, List<BrokenPart> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
