package io.duly.query.metrics;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.shared.Stage;
import io.duly.events.warning.WarningKind;
import io.duly.query.aging.AgeBucket;
import io.duly.query.metrics.MoneyFigures.Owed;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;

/**
 * What a scrape is told about the money and the views.
 *
 * <p>Labels come from the code, except for currencies and steps. Only the first so many of those are shown, and a
 * figure of its own says how many were left out.
 */
final class OperatorFigures implements MultiCollector {

    static final int MOST_CURRENCIES = 40;
    static final int MOST_STEPS = 100;

    private final Refreshed<MoneyFigures> money;
    private final Refreshed<List<Reader>> readers;
    private final EventProcessingConfiguration processing;
    private final Clock clock;

    OperatorFigures(
            Refreshed<MoneyFigures> money,
            Refreshed<List<Reader>> readers,
            EventProcessingConfiguration processing,
            Clock clock) {
        this.money = money;
        this.readers = readers;
        this.processing = processing;
        this.clock = clock;
    }

    @Override
    public MetricSnapshots collect() {
        var families = new ArrayList<Family>();
        var current = money.current();
        families.add(new Family("duly_figures_fresh", "Whether the figures of the business could be read just now")
                .with(current == null ? 0 : 1));
        if (current != null) {
            families.addAll(business(current));
        }
        var known = readers.lastKnown();
        if (known != null) {
            families.addAll(projections(known));
        }
        families.addAll(processors());
        return new MetricSnapshots(families.stream().map(Family::snapshot).toList());
    }

    private static List<Family> business(MoneyFigures figures) {
        var amounts = new Family("duly_receivables_open", "Open amount by currency and age; never add currencies");
        var counts = new Family("duly_receivables_open_instalments", "Open instalments by currency and age");
        var overdueAmounts = new Family("duly_receivables_overdue", "Open amount after its due date");
        var overdueCounts = new Family("duly_receivables_overdue_instalments", "Open instalments after their due date");
        shown(figures.owed())
                .forEach(entry -> entry.getValue().forEach((bucket, owed) -> {
                    add(amounts, counts, entry.getKey(), bucket, owed);
                    if (bucket != AgeBucket.NOT_DUE) {
                        add(overdueAmounts, overdueCounts, entry.getKey(), bucket, owed);
                    }
                }));
        var unapplied = new Family("duly_receivables_unapplied", "Money on account that is set against nothing");
        shown(figures.unapplied()).forEach(entry -> unapplied.with(entry.getValue(), "currency", entry.getKey()));
        var deals = new Family("duly_deals", "Deals by stage");
        for (var stage : Stage.values()) {
            deals.with(figures.deals().getOrDefault(stage, 0L), "stage", stage.name());
        }
        var families = new ArrayList<>(List.of(
                amounts, counts, overdueAmounts, overdueCounts, unapplied, deals, steps(figures), leftOut(figures)));
        families.addAll(prevention(figures.prevention()));
        return families;
    }

    private static List<Family> prevention(PreventionFigures figures) {
        var coverage = new Family(
                "duly_prevention_coverage_deals", "Open deals by how well their customers can be reached today");
        for (var level : CoverageLevel.values()) {
            coverage.with(figures.dealsByCoverage().getOrDefault(level, 0L), "level", level.name());
        }
        var actions = new Family(
                        "duly_prevention_actions", "Actions due today, due before and not done, and waived ever")
                .with(figures.actions().due(), "state", "due")
                .with(figures.actions().overdue(), "state", "overdue")
                .with(figures.actions().waived(), "state", "waived");
        var signs = new Family("duly_warning_signs_open", "Warning signs that stand, by kind");
        for (var kind : WarningKind.values()) {
            signs.with(figures.openSigns().getOrDefault(kind, 0L), "kind", kind.name());
        }
        var uncovered = new Family(
                "duly_prevention_uncovered_money",
                "Money at stake before the payment stage with customers below three by three; never add currencies");
        shown(figures.uncovered()).forEach(entry -> uncovered.with(entry.getValue(), "currency", entry.getKey()));
        return List.of(coverage, actions, signs, uncovered);
    }

    private static <T> Stream<Map.Entry<String, T>> shown(Map<String, T> byCurrency) {
        return byCurrency.entrySet().stream().limit(MOST_CURRENCIES);
    }

    private static void add(Family amounts, Family counts, String currency, AgeBucket bucket, Owed owed) {
        amounts.with(owed.amount(), "currency", currency, "bucket", bucket.name());
        counts.with(owed.count(), "currency", currency, "bucket", bucket.name());
    }

    /** A step may have moved to another day in a later version of its policy, and is still the same step. */
    private static Family steps(MoneyFigures figures) {
        var taken = new TreeMap<String, Long>();
        var skipped = new TreeMap<String, Long>();
        for (var step : figures.steps()) {
            taken.merge(step.step().value(), step.taken(), Long::sum);
            skipped.merge(step.step().value(), step.skipped(), Long::sum);
        }
        var family = new Family("duly_escalation_steps", "Decisions about steps of the ladder by step and outcome");
        taken.keySet().stream()
                .limit(MOST_STEPS)
                .forEach(step -> family.with(taken.getOrDefault(step, 0L), "step", step, "outcome", "TAKEN")
                        .with(skipped.getOrDefault(step, 0L), "step", step, "outcome", "SKIPPED"));
        return family;
    }

    private static Family leftOut(MoneyFigures figures) {
        var steps = figures.steps().stream().map(step -> step.step()).distinct().count();
        var currencies =
                Math.max(figures.owed().size(), figures.prevention().uncovered().size());
        return new Family("duly_figures_left_out", "Values of a label that are not shown because there are too many")
                .with(Math.max(0, currencies - MOST_CURRENCIES), "label", "currency")
                .with(Math.max(0, steps - MOST_STEPS), "label", "step");
    }

    private List<Family> projections(List<Reader> known) {
        var events = new Family("duly_projection_lag_events", "Events that the projection has still to read");
        var seconds = new Family("duly_projection_lag_seconds", "Age of the oldest event that it has still to read");
        var letters = new Family("duly_projection_dead_letters", "Events that were set aside");
        var gaps = new Family("duly_projection_gaps", "Indexes that may still be filled by an open transaction");
        var replaying = new Family("duly_projection_replaying", "Whether it is being rebuilt");
        var now = clock.instant();
        for (var reader : known) {
            events.with(reader.backlog().events(), "projection", reader.name());
            seconds.with(reader.lagSeconds(now), "projection", reader.name());
            letters.with(reader.deadLetters(), "projection", reader.name());
            gaps.with(reader.position().gaps().size(), "projection", reader.name());
            replaying.with(reader.position().replaying() ? 1 : 0, "projection", reader.name());
        }
        return List.of(events, seconds, letters, gaps, replaying);
    }

    /** From memory, so that they are told even while the database is away. */
    private List<Family> processors() {
        var running = new Family("duly_processor_running", "Whether the processor runs on this node without failing");
        var segments = new Family("duly_processor_segments", "Segments that this node has claimed");
        new TreeMap<>(processing.eventProcessors()).forEach((name, processor) -> {
            if (processor instanceof StreamingEventProcessor streaming) {
                var works = streaming.isRunning() && !streaming.isError();
                running.with(works ? 1 : 0, "processor", name);
                segments.with(streaming.processingStatus().size(), "processor", name);
            }
        });
        return List.of(running, segments);
    }
}
