package io.duly.query.aging;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DisputeChanged;
import io.duly.events.deal.DisputeEvent;
import io.duly.events.deal.DisputeFellAway;
import io.duly.events.deal.DisputeRaised;
import io.duly.events.deal.DisputeReopened;
import io.duly.events.deal.DisputeResolved;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.InstalmentId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** Counts what was disputed straight from the events, without any table. */
record DisputedByHand(List<Known> history) {

    /** What one event says, and on which day it was recorded. */
    record Known(LocalDate day, CustomerId customer, DealEvent event) {}

    /** Of one customer at the end of a day. */
    BigDecimal of(String customer, LocalDate asOf, LocalDate knownOn) {
        var standing = new HashMap<Object, Money>();
        var instalments = new HashMap<Object, InstalmentId>();
        var open = new HashMap<InstalmentId, Money>();
        for (var known : history) {
            if (known.day().isAfter(knownOn)
                    || !known.customer().value().toString().equals(customer)) {
                continue;
            }
            for (var entry : SubLedgerEntries.of(known.event())) {
                if (entry.instalmentId() != null && !entry.effectiveOn().isAfter(asOf)) {
                    open.merge(entry.instalmentId(), entry.amount(), Money::plus);
                }
            }
            if (known.event() instanceof DisputeEvent event) {
                instalments.put(event.disputeId(), event.instalmentId());
                put(event, asOf, standing);
            }
        }
        Map<InstalmentId, Money> sums = new HashMap<>();
        standing.forEach((dispute, amount) -> sums.merge(instalments.get(dispute), amount, Money::plus));
        return sums.entrySet().stream()
                .map(sum -> sum.getValue().getAmount().min(openOf(open, sum.getKey())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void put(DisputeEvent event, LocalDate asOf, Map<Object, Money> standing) {
        var nothing = Money.parse("EUR 0");
        switch (event) {
            case DisputeRaised what
            when !what.raisedOn().isAfter(asOf) -> standing.put(what.disputeId(), what.amount());
            case DisputeChanged what
            when !what.changedOn().isAfter(asOf) -> standing.put(what.disputeId(), what.amount());
            case DisputeReopened what
            when !what.reopenedOn().isAfter(asOf) -> standing.put(what.disputeId(), what.amount());
            case DisputeFellAway what when !what.fellAwayOn().isAfter(asOf) -> standing.put(what.disputeId(), nothing);
            case DisputeResolved what when !what.resolvedOn().isAfter(asOf) -> standing.put(what.disputeId(), nothing);
            case DisputeEvent _ -> {
                /* only later, or neither more nor less */
            }
        }
    }

    private static BigDecimal openOf(Map<InstalmentId, Money> open, InstalmentId instalment) {
        var amount = open.get(instalment);
        return amount == null ? BigDecimal.ZERO : amount.getAmount();
    }
}
