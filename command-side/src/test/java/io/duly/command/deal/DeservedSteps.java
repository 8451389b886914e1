package io.duly.command.deal;

import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.state.money.InvoiceState;
import io.duly.testing.DealFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts by hand which steps the age of each instalment deserves: the highest of those that came due since the last
 * question.
 */
final class DeservedSteps {

    private record Rung(String name, Instant from) {}

    private final Map<String, List<Rung>> waiting = new HashMap<>();
    private final List<String> taken = new ArrayList<>();

    DeservedSteps(InvoiceState invoice, EscalationPolicy policy) {
        for (var instalment : invoice.instalments()) {
            var rungs = policy.steps().stream()
                    .map(step -> new Rung(
                            instalment.instalmentId() + " " + step.step(),
                            DealFixture.morningOf(instalment.dueOn().plusDays(step.offsetDays()))))
                    .filter(rung -> !rung.from().isBefore(invoice.recordedAt()))
                    .toList();
            waiting.put(instalment.instalmentId().toString(), new ArrayList<>(rungs));
        }
    }

    static String name(EscalationStepTaken step) {
        return step.instalmentId() + " " + step.inputs().step().step();
    }

    /** Before the hour of the ladder nothing is deserved yet. */
    void askedAt(Instant now) {
        if (now.isBefore(DealFixture.morningOf(LocalDate.ofInstant(now, DealUnderTest.ZONE)))) {
            return;
        }
        for (var rungs : waiting.values()) {
            var due = rungs.stream().filter(rung -> !rung.from().isAfter(now)).toList();
            due.stream().max(Comparator.comparing(Rung::from)).ifPresent(highest -> taken.add(highest.name()));
            rungs.removeAll(due);
        }
    }

    List<String> taken() {
        return taken;
    }
}
