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

    private record Rung(String name, int offset, Instant from) {}

    private final Map<String, List<Rung>> waiting = new HashMap<>();
    private final List<String> taken = new ArrayList<>();

    DeservedSteps(InvoiceState invoice, EscalationPolicy policy) {
        for (var instalment : invoice.instalments()) {
            var rungs = policy.steps().stream()
                    .map(step -> new Rung(
                            instalment.instalmentId() + " " + step.step(),
                            step.offsetDays(),
                            DealFixture.morningOf(instalment.dueOn().plusDays(step.offsetDays()))))
                    .filter(rung -> rung.offset() >= 0 || !rung.from().isBefore(invoice.recordedAt()))
                    .map(rung -> rung.from().isBefore(invoice.recordedAt())
                            ? new Rung(rung.name(), rung.offset(), nextMorning(invoice.recordedAt()))
                            : rung)
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
            due.stream().max(Comparator.comparingInt(Rung::offset)).ifPresent(highest -> taken.add(highest.name()));
            rungs.removeAll(due);
        }
    }

    private static Instant nextMorning(Instant moment) {
        return DealFixture.morningOf(
                LocalDate.ofInstant(moment, DealUnderTest.ZONE).plusDays(1));
    }

    List<String> taken() {
        return taken;
    }
}
