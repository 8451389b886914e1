package io.duly.standalone.simulation;

import io.duly.command.eventstore.StorePosition;
import io.duly.command.ledger.Ledger;
import io.duly.query.aging.Aging;
import io.duly.query.aging.AgingReport;
import io.duly.query.aging.Grouping;
import io.duly.query.steps.StepList;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

/** What a simulation came to, for the person who started it. */
final class Summary {

    private static final int REJECTED_SHOWN = 20;

    private final StepList steps;
    private final Aging aging;
    private final StorePosition store;
    private final Clock clock;

    Summary(StepList steps, Aging aging, StorePosition store, Clock clock) {
        this.steps = steps;
        this.aging = aging;
        this.store = store;
        this.clock = clock;
    }

    @SuppressWarnings("SystemOut")
    void print(SimulatedLedger simulated, int refused, Duration took) {
        System.out.println(text(simulated.ledger(), refused, took));
    }

    private String text(Ledger ledger, int refused, Duration took) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var text = new StringBuilder();
        line(text, "%nSimulated until %s in %.1f s, %d events.", today, took.toMillis() / 1000.0, store.head());
        line(
                text,
                "%d lines read: %d invoices, %d repeated, %d rejected; %d commands refused.",
                ledger.lines(),
                ledger.entries().size(),
                ledger.duplicates(),
                ledger.rejected().size(),
                refused);
        ledger.rejected().stream()
                .limit(REJECTED_SHOWN)
                .forEach(rejected -> line(
                        text,
                        "  %s line %d: %s %s",
                        rejected.file(),
                        rejected.line(),
                        rejected.field(),
                        rejected.reason()));
        line(text, "%n%-24s %6s %8s %8s", "step", "day", "taken", "skipped");
        for (var step : steps.summary(null, null)) {
            line(text, "%-24s %+6d %8d %8d", step.step(), step.offsetDays(), step.taken(), step.skipped());
        }
        for (var row : aging.report(today, clock.instant(), Grouping.NOTHING).rows()) {
            line(text, "%nOpen on %s: %s; overdue: %s.", today, words(row, row.total()), words(row, row.overdue()));
        }
        return text.toString();
    }

    private static String words(AgingReport.Row row, AgingReport.Figure figure) {
        return "%s %s in %d instalments".formatted(row.currency(), figure.amount(), figure.count());
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
