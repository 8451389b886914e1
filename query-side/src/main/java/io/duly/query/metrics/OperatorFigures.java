package io.duly.query.metrics;

import io.duly.events.shared.Stage;
import io.duly.query.pause.PauseScope;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * What a scrape is told about the money and the views.
 *
 * <p>Labels come from the code, except for currencies and steps. Only the first so many of those are shown, and a
 * figure of its own says how many were left out. Figures of the business are left out altogether while they cannot be
 * read, or while a view is rebuilt or far behind: a gap is seen, a wrong figure is believed.
 */
final class OperatorFigures implements MultiCollector {

    static final int MOST_CURRENCIES = 40;
    static final int MOST_STEPS = 100;

    private final Refreshed<BusinessFigures> business;
    private final Refreshed<PreventionResults.Figures> results;
    private final Refreshed<Readers> readers;
    private final EventProcessingConfiguration processing;
    private final Clock clock;

    OperatorFigures(
            Refreshed<BusinessFigures> business,
            Refreshed<PreventionResults.Figures> results,
            Refreshed<Readers> readers,
            EventProcessingConfiguration processing,
            Clock clock) {
        this.business = business;
        this.results = results;
        this.readers = readers;
        this.processing = processing;
        this.clock = clock;
    }

    @Override
    public MetricSnapshots collect() {
        var families = new ArrayList<Family>();
        var known = readers.lastKnown();
        var whole = known != null && known.areWhole(clock.instant());
        var shown = whole ? business.current() : null;
        families.add(fresh(shown));
        if (shown != null) {
            families.addAll(business(shown));
        }
        var came = whole ? results.current() : null;
        if (came != null) {
            families.addAll(PreventionFamilies.of(came));
        }
        if (known != null) {
            families.addAll(ReaderFamilies.of(known.all(), clock.instant()));
            families.addAll(ReaderFamilies.of(known.store()));
        }
        families.addAll(ReaderFamilies.of(processing.eventProcessors()));
        return new MetricSnapshots(families.stream().map(Family::snapshot).toList());
    }

    private static Family fresh(@Nullable BusinessFigures shown) {
        return Family.gauges(
                        "duly_figures_fresh",
                        "Whether the figures of the business could be read just now, from views that are whole")
                .with(shown == null ? 0 : 1);
    }

    private static List<Family> business(BusinessFigures figures) {
        var deals = Family.gauges("duly_deals", "Deals by stage");
        for (var stage : Stage.values()) {
            deals.with(figures.deals().getOrDefault(stage, 0L), "stage", stage.name());
        }
        var families = new ArrayList<>(List.of(deals, steps(figures), pauses(figures), leftOut(figures)));
        families.addAll(ReceivableFamilies.of(shown(figures.receivables())));
        families.addAll(PreventionFamilies.of(
                figures.prevention(), shown(figures.prevention().uncovered())));
        families.addAll(
                DisputeFamilies.of(figures.disputes(), shown(figures.disputes().disputed())));
        families.addAll(ContactFamilies.of(figures.contacts()));
        families.addAll(PromiseFamilies.of(shown(figures.promises().byCurrency())));
        families.addAll(PlanFamilies.of(shown(figures.plans().byCurrency())));
        return families;
    }

    private static <T> List<Map.Entry<String, T>> shown(Map<String, T> byCurrency) {
        return byCurrency.entrySet().stream().limit(MOST_CURRENCIES).toList();
    }

    /** A step may have moved to another day in a later version of its policy, and is still the same step. */
    private static Family steps(BusinessFigures figures) {
        var taken = new TreeMap<String, Long>();
        var skipped = new TreeMap<String, Long>();
        for (var step : figures.steps()) {
            taken.merge(step.step().value(), step.taken(), Long::sum);
            skipped.merge(step.step().value(), step.skipped(), Long::sum);
        }
        var family = Family.gauges("duly_escalation_steps", "Decisions about steps of the ladder by step and outcome");
        taken.keySet().stream()
                .limit(MOST_STEPS)
                .forEach(step -> family.with(taken.getOrDefault(step, 0L), "step", step, "outcome", "TAKEN")
                        .with(skipped.getOrDefault(step, 0L), "step", step, "outcome", "SKIPPED"));
        return family;
    }

    private static Family pauses(BusinessFigures figures) {
        var family = Family.gauges("duly_pauses_standing", "Pauses of the ladder that stand today, by what waits");
        for (var scope : PauseScope.values()) {
            family.with(figures.pauses().getOrDefault(scope, 0L), "scope", scope.name());
        }
        return family;
    }

    private static Family leftOut(BusinessFigures figures) {
        var steps = figures.steps().stream().map(step -> step.step()).distinct().count();
        var currencies = Stream.of(
                        figures.receivables(),
                        figures.prevention().uncovered(),
                        figures.disputes().disputed())
                .mapToInt(Map::size)
                .max()
                .orElse(0);
        return Family.gauges("duly_figures_left_out", "Values of a label that are not shown because there are too many")
                .with(Math.max(0, currencies - MOST_CURRENCIES), "label", "currency")
                .with(Math.max(0, steps - MOST_STEPS), "label", "step");
    }
}
