package io.duly.command.deal;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditNoteIssued;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.InvoiceIssued;
import io.duly.events.deal.MoneyReallocated;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.PaymentReceived;
import io.duly.events.deal.PaymentReversed;
import io.duly.events.deal.PromiseToPayGiven;
import io.duly.events.deal.PromiseToPayWithdrawn;
import io.duly.events.deal.PromisedPart;
import io.duly.events.deal.UnappliedAllocated;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PromiseId;
import io.duly.state.promise.PromiseOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Counts in cents, straight from what was recorded, knowing nothing of ledgers and of how promises are judged. */
final class NaivePromises {

    record Key(PromiseId promise, LocalDate by) {}

    record Standing(PromiseOutcome outcome, long paid) {}

    private static final class Part {

        private final PromiseToPayGiven given;
        private final PromisedPart part;
        private final Map<InstalmentId, Long> counted = new HashMap<>();

        Part(PromiseToPayGiven given, PromisedPart part) {
            this.given = given;
            this.part = part;
        }

        long promised() {
            return part.amounts().stream().mapToLong(one -> cents(one.amount())).sum();
        }

        long paid() {
            return counted.values().stream().mapToLong(Long::longValue).sum();
        }

        boolean wants(InstalmentId instalment, LocalDate day) {
            return day.isAfter(given.madeOn())
                    && !day.isAfter(part.lastDay())
                    && part.amounts().stream()
                            .anyMatch(one -> one.instalmentId().equals(instalment));
        }
    }

    private final Map<InstalmentId, Long> invoiced = new LinkedHashMap<>();
    private final Map<CreditSource, LocalDate> valueDates = new LinkedHashMap<>();
    private final Map<CreditSource, Map<InstalmentId, Long>> set = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final Set<Key> withdrawn = new HashSet<>();
    private @Nullable Outcome ended;
    private @Nullable Instant endedAt;

    static Map<Key, Standing> of(List<? extends DomainEventMessage<?>> history, Instant now) {
        var naive = new NaivePromises();
        history.forEach(message -> naive.happened((DealEvent) message.getPayload(), message.getTimestamp()));
        return naive.standings(now);
    }

    private void happened(DealEvent event, Instant at) {
        switch (event) {
            case InvoiceIssued issued ->
                issued.instalments().forEach(one -> invoiced.put(one.instalmentId(), cents(one.amount())));
            case PaymentReceived received -> {
                var source = new CreditSource.Payment(received.paymentId());
                valueDates.put(source, received.receivedOn());
                add(source, received.allocations(), 1);
            }
            case CreditNoteIssued issued -> {
                var source = new CreditSource.CreditNote(issued.creditNoteId());
                valueDates.put(source, issued.issuedOn());
                add(source, issued.allocations(), 1);
            }
            case UnappliedAllocated used -> add(used.source(), used.allocations(), 1);
            case PaymentReversed reversed ->
                add(new CreditSource.Payment(reversed.paymentId()), reversed.restored(), -1);
            case MoneyReallocated moved -> {
                moved.takenBack().forEach(one -> add(one.source(), List.of(one.allocation()), -1));
                moved.set().forEach(one -> add(one.source(), List.of(one.allocation()), 1));
            }
            case PromiseToPayGiven given -> given.parts().forEach(part -> parts.add(new Part(given, part)));
            case PromiseToPayWithdrawn gone -> gone.parts().forEach(by -> withdrawn.add(new Key(gone.promiseId(), by)));
            case DealClosed closed -> {
                ended = closed.outcome();
                endedAt = at;
            }
            case DealReopened _ -> {
                ended = null;
                endedAt = null;
            }
            default -> {
                /* no raw fact about money and promises */
            }
        }
    }

    private void add(CreditSource source, List<Allocation> allocations, int sign) {
        allocations.forEach(one -> set.computeIfAbsent(source, _ -> new HashMap<>())
                .merge(one.instalmentId(), sign * cents(one.amount()), Long::sum));
    }

    private Map<Key, Standing> standings(Instant now) {
        var inOrder = new ArrayList<>(parts);
        inOrder.removeIf(part -> withdrawn.contains(key(part)));
        inOrder.sort(
                Comparator.<Part, LocalDate>comparing(one -> one.part.by()).thenComparing(one -> one.part.lastDay()));
        var days = valueDates.values().stream().distinct().sorted().toList();
        for (var day : days) {
            for (var source : valueDates.keySet()) {
                if (source.paid() && day.equals(valueDates.get(source))) {
                    invoiced.keySet().forEach(instalment -> count(inOrder, source, instalment, day));
                }
            }
        }
        var standings = new HashMap<Key, Standing>();
        withdrawn.forEach(key -> standings.put(key, new Standing(PromiseOutcome.WITHDRAWN, 0)));
        inOrder.forEach(part -> standings.put(key(part), new Standing(outcome(part, now), part.paid())));
        return standings;
    }

    private void count(List<Part> inOrder, CreditSource source, InstalmentId instalment, LocalDate day) {
        long cents = stands(source, instalment);
        for (var part : inOrder) {
            if (part.wants(instalment, day)) {
                var counts = Math.min(cents, part.promised() - part.paid());
                part.counted.merge(instalment, counts, Long::sum);
                cents -= counts;
            }
        }
    }

    private PromiseOutcome outcome(Part part, Instant now) {
        var enough = due(part) - cents(part.given.tolerance());
        if (part.paid() > 0 && part.paid() >= enough) {
            return PromiseOutcome.KEPT;
        }
        if (part.paid() == 0 && enough <= 0) {
            return PromiseOutcome.LAPSED;
        }
        var ladderLooksAt = part.part.lastDay().plusDays(1).atTime(6, 0).toInstant(ZoneOffset.UTC);
        var cancelled = ended != null && ended != Outcome.PAID;
        var asked = cancelled && endedAt != null ? endedAt : now;
        if (ended == Outcome.PAID || !asked.isBefore(ladderLooksAt)) {
            return part.paid() > 0 ? PromiseOutcome.PARTLY_KEPT : PromiseOutcome.BROKEN;
        }
        return cancelled ? PromiseOutcome.LAPSED : PromiseOutcome.OPEN;
    }

    /** What was promised, as far as nothing else than its own money had settled it by its last day. */
    private long due(Part part) {
        return part.part.amounts().stream()
                .mapToLong(one -> {
                    var other = valueDates.keySet().stream()
                            .filter(source -> !valueDates
                                    .getOrDefault(source, LocalDate.MAX)
                                    .isAfter(part.part.lastDay()))
                            .mapToLong(source -> stands(source, one.instalmentId()))
                            .sum();
                    var left = invoiced.getOrDefault(one.instalmentId(), 0L)
                            - other
                            + part.counted.getOrDefault(one.instalmentId(), 0L);
                    return Math.max(0, Math.min(left, cents(one.amount())));
                })
                .sum();
    }

    private long stands(CreditSource source, InstalmentId instalment) {
        return set.getOrDefault(source, Map.of()).getOrDefault(instalment, 0L);
    }

    private static Key key(Part part) {
        return new Key(part.given.promiseId(), part.part.by());
    }

    private static long cents(Money money) {
        return money.getAmountMinorLong();
    }
}
