package io.duly.simulation;

import io.duly.command.eventstore.StorePosition;
import io.duly.command.intake.Intake;
import io.duly.query.aging.Aging;
import io.duly.query.aging.AgingReport;
import io.duly.query.aging.Grouping;
import io.duly.query.escalation.StepCounts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Formatter;
import java.util.Locale;

/** Prints the results of a simulation for the person who started it. */
final class Summary {

    private static final int REJECTED_SHOWN = 20;

    private final StepCounts steps;
    private final Aging aging;
    private final StorePosition store;
    private final Clock clock;

    Summary(StepCounts steps, Aging aging, StorePosition store, Clock clock) {
        this.steps = steps;
        this.aging = aging;
        this.store = store;
        this.clock = clock;
    }

    @SuppressWarnings("SystemOut")
    void print(SimulatedLedger simulated, int refused, Duration took) {
        System.out.println(text(simulated.ledger(), refused, took));
    }

    private String text(Intake ledger, int refused, Duration took) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var text = new Formatter(Locale.ROOT);
        text.format("%nSimulated until %s in %.1f s, %d events.%n", today, took.toMillis() / 1000.0, store.head());
        text.format(
                "%d lines read: %d invoices, %d repeated, %d rejected; %d commands refused.%n",
                ledger.lines(), ledger.entries().size(), ledger.duplicates(), ledger.rejectedLines(), refused);
        for (var line : ledger.rejected().stream().limit(REJECTED_SHOWN).toList()) {
            text.format("  %s line %d: %s %s%n", line.file(), line.line(), line.field(), line.reason());
        }
        text.format("%n%-24s %6s %8s %8s%n", "step", "day", "taken", "skipped");
        for (var step : steps.count()) {
            text.format("%-24s %+6d %8d %8d%n", step.step(), step.offsetDays(), step.taken(), step.skipped());
        }
        for (var row : aging.report(today, clock.instant(), Grouping.NOTHING).rows()) {
            text.format("%nOpen on %s: %s; overdue: %s.%n", today, words(row, row.total()), words(row, row.overdue()));
        }
        return text.toString();
    }

    private static String words(AgingReport.Row row, AgingReport.Figure figure) {
        return "%s %s in %d instalments".formatted(row.currency(), figure.amount(), figure.count());
    }
}
