package io.duly.command.backtest;

import io.duly.command.escalation.Rehearsals;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.LadderEvent;
import io.duly.events.shared.CustomerId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** Tells what is stored, in the order in which it was stored. */
final class HistoryFacts {

    private static final int BATCH = 10_000;

    private final Rehearsals ladders;
    private final List<Trial> trials;
    private final List<Tally> tallies;
    private final Tally recorded;
    private final Instant from;
    private final Instant end;
    private final @Nullable CustomerId only;
    private final int mostInstalments;
    private final Map<String, Telling> customers = new HashMap<>();
    private final Map<String, Telling> deals = new HashMap<>();
    private final AtomicInteger instalments = new AtomicInteger();

    /**
     * @param tallies one for each trial
     * @param recorded counts what the stored ladder did
     * @param only the customer whose history is told; null for all
     */
    HistoryFacts(
            Rehearsals ladders,
            List<Trial> trials,
            List<Tally> tallies,
            Tally recorded,
            Period period,
            ZoneId zone,
            @Nullable CustomerId only,
            int mostInstalments) {
        this.ladders = ladders;
        this.trials = trials;
        this.tallies = tallies;
        this.recorded = recorded;
        this.from = period.start(zone);
        this.end = period.end(zone);
        this.only = only;
        this.mostInstalments = mostInstalments;
    }

    /** Customers are told side by side, a part of the history at a time, and each in the right order. */
    void tell(Stream<? extends EventMessage<?>> stored) {
        stored.filter(message -> !message.getTimestamp().isAfter(end))
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> byCustomer(batch).entrySet().parallelStream()
                        .forEach(entry -> entry.getValue().forEach(message -> tell(message, entry.getKey()))));
        customers.values().parallelStream().forEach(telling -> {
            recorded.countMoney(telling.facts().deals());
            telling.finish(end);
        });
    }

    private Map<Telling, List<EventMessage<?>>> byCustomer(List<? extends EventMessage<?>> batch) {
        var parts = new LinkedHashMap<Telling, List<EventMessage<?>>>();
        for (var message : batch) {
            var telling = whose(message);
            if (telling != null) {
                parts.computeIfAbsent(telling, _ -> new ArrayList<>()).add(message);
            }
        }
        return parts;
    }

    /** Null where it concerns nobody of whom is told. Of most events the payload is not even read here. */
    private @Nullable Telling whose(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            return null;
        }
        var id = event.getAggregateIdentifier();
        if (event.getPayloadType() == DealOpened.class) {
            var customer = ((DealOpened) event.getPayload()).customerId().toString();
            return isTold(customer) ? deals.computeIfAbsent(id, _ -> telling(customer)) : null;
        }
        if (CustomerEvent.class.isAssignableFrom(event.getPayloadType())) {
            return isTold(id) ? telling(id) : null;
        }
        return deals.get(id);
    }

    private void tell(EventMessage<?> message, Telling telling) {
        switch (message.getPayload()) {
            case CustomerEvent event -> telling.tell(event, message.getTimestamp());
            case DealEvent event -> tell(event, message.getTimestamp(), telling);
            case Object other -> throw new IllegalStateException("neither of a customer nor of a deal: " + other);
        }
    }

    private void tell(DealEvent event, Instant at, Telling telling) {
        telling.tell(event, at);
        if (event instanceof InvoiceIssued issued) {
            requireRoom(instalments.addAndGet(issued.instalments().size()));
        }
        if (event instanceof LadderEvent decided) {
            var facts = telling.facts();
            facts.deal(event.dealId()).ifPresent(deal -> {
                recorded.count(decided, deal, facts.customer());
                if (at.isBefore(from)) {
                    tallies.forEach(tally -> tally.count(decided, deal, facts.customer()));
                }
            });
        }
    }

    private void requireRoom(int wanted) {
        if (wanted > mostInstalments) {
            throw new CommandRejected(
                    BacktestRefusal.BACKTEST_TOO_LARGE,
                    "there are more than " + mostInstalments + " instalments; ask for one customer");
        }
    }

    private boolean isTold(String customer) {
        return only == null || only.toString().equals(customer);
    }

    private Telling telling(String customer) {
        return customers.computeIfAbsent(customer, _ -> new Telling(ladders, trials, tallies, from));
    }
}
