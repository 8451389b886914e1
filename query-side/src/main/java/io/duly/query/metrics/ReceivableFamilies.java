package io.duly.query.metrics;

import io.duly.query.aging.AgeBucket;
import io.duly.query.metrics.ReceivableFigures.Owed;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;

/** Shows what is owed and what was paid. Each family has the currency as a label. */
final class ReceivableFamilies {

    private static final String CURRENCY = "currency";

    private final Family open =
            Family.gauges("duly_receivables_open", "Open amount by currency and age; never add currencies");
    private final Family openInstalments =
            Family.gauges("duly_receivables_open_instalments", "Open instalments by currency and age");
    private final Family atLevel = Family.gauges(
            "duly_ladder_open",
            "Overdue amount by the highest level of the ladder reached; 0 is before the first step");
    private final Family atLevelInstalments = Family.gauges(
            "duly_ladder_open_instalments", "Overdue instalments by the highest level of the ladder reached");
    private final Family unattended =
            Family.gauges("duly_receivables_unattended", "Overdue amount of customers who have no collector");
    private final Family unattendedInstalments = Family.gauges(
            "duly_receivables_unattended_instalments", "Overdue instalments of customers who have no collector");
    private final Family unapplied =
            Family.gauges("duly_receivables_unapplied", "Money on account that is set against nothing");
    private final Family unappliedAge = Family.gauges(
            "duly_receivables_unapplied_oldest_age_seconds",
            "Since the value date of the oldest money on account; 0 where there is none");
    private final Family largest = Family.gauges(
            "duly_receivables_largest_debtors_ratio",
            "Share of the open amount that so many of the largest debtors owe together, from 0 to 1");
    private final Family received =
            Family.counters("duly_payments_received", "Money booked so far, with what was reversed later");
    private final Family reversed = Family.counters("duly_payments_reversed", "Money of payments that were reversed");

    static List<Family> of(Iterable<Map.Entry<String, ReceivableFigures>> byCurrency) {
        var families = new ReceivableFamilies();
        byCurrency.forEach(entry -> families.add(entry.getKey(), entry.getValue()));
        return families.all();
    }

    private void add(String currency, ReceivableFigures figures) {
        figures.byAge().forEach((bucket, owed) -> owedAt(currency, bucket, owed));
        figures.overdueByLevel().forEach((level, owed) -> {
            atLevel.with(owed.amount(), CURRENCY, currency, "level", level.toString());
            atLevelInstalments.with(owed.count(), CURRENCY, currency, "level", level.toString());
        });
        unattended.with(figures.unattended().amount(), CURRENCY, currency);
        unattendedInstalments.with(figures.unattended().count(), CURRENCY, currency);
        unapplied.with(figures.account().amount(), CURRENCY, currency);
        unappliedAge.with(figures.account().oldestFor().toSeconds(), CURRENCY, currency);
        figures.largestDebtors()
                .forEach((debtors, amount) ->
                        largest.with(share(amount, figures.open()), CURRENCY, currency, "debtors", debtors.toString()));
        received.with(figures.paid().received(), CURRENCY, currency);
        reversed.with(figures.paid().reversed(), CURRENCY, currency);
    }

    private void owedAt(String currency, AgeBucket bucket, Owed owed) {
        open.with(owed.amount(), CURRENCY, currency, "bucket", bucket.name());
        openInstalments.with(owed.count(), CURRENCY, currency, "bucket", bucket.name());
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, MathContext.DECIMAL64);
    }

    private List<Family> all() {
        return List.of(
                open,
                openInstalments,
                atLevel,
                atLevelInstalments,
                unattended,
                unattendedInstalments,
                unapplied,
                unappliedAge,
                largest,
                received,
                reversed);
    }
}
