package io.duly.state.money;

import static java.util.Comparator.comparing;

import io.duly.events.deal.CreditSource;
import io.duly.events.shared.InstalmentId;
import io.duly.state.money.Postings.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * Where the money of a deal belongs by the dates of its facts, in whatever order they were recorded.
 *
 * <p>It goes through the days. On each day first come the new invoices and the new money, then goes what is taken back
 * or given away, then what lies idle is set against what is open: money of the older value date first, and of one date
 * that first which somebody designated.
 */
final class Spread {

    private final Ledger ledger;
    private final Placing placing;
    private final NavigableSet<Source> idle = new TreeSet<>(Source.IN_TURN);
    private final Map<LocalDate, List<Source>> arrivals = new TreeMap<>();
    private final Map<LocalDate, List<Outflow>> outflows = new TreeMap<>();
    private final Map<CreditSource, Source> sources = new LinkedHashMap<>();
    private final Map<InstalmentId, Money> open = new HashMap<>();
    private final List<InstalmentState> oldestDueFirst;
    private final List<InstalmentState> lastDueFirst;
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final Postings postings = new Postings(new HashMap<>());

    private Spread(Ledger ledger) {
        this.ledger = ledger;
        placing = Placing.of(ledger);
        oldestDueFirst = placing.targets(List.of());
        lastDueFirst = ledger.instalments()
                .sorted(Allocations.OLDEST_DUE_FIRST.reversed())
                .toList();
        for (var credit : ledger.credits()) {
            var source = new Source(credit, placing.designation(credit));
            sources.put(credit.source(), source);
            arrivals.computeIfAbsent(credit.availableOn(), _ -> new ArrayList<>())
                    .add(source);
        }
        for (var flow : Outflow.of(ledger)) {
            outflows.computeIfAbsent(flow.day(), _ -> new ArrayList<>()).add(flow);
        }
        ledger.instalments().forEach(instalment -> {
            open.put(instalment.instalmentId(), instalment.amount());
            days.add(instalment.issuedOn());
        });
        days.addAll(arrivals.keySet());
        days.addAll(outflows.keySet());
        ledger.writtenOff().forEach(gaveUp -> days.add(gaveUp.writtenOffOn()));
    }

    static Postings of(Ledger ledger) {
        var spread = new Spread(ledger);
        spread.goThroughTheDays();
        return spread.postings;
    }

    private void goThroughTheDays() {
        for (var day : days) {
            for (var source : arrivals.getOrDefault(day, List.of())) {
                source.free = source.credit.amount();
                idle.add(source);
            }
            outflows.getOrDefault(day, List.of()).forEach(flow -> leave(flow, day));
            ledger.writtenOff().stream()
                    .filter(gaveUp -> gaveUp.writtenOffOn().equals(day))
                    .forEach(gaveUp -> giveUp(
                            gaveUp.writtenOff().instalmentId(),
                            gaveUp.writtenOff().amount(),
                            day));
            idle.forEach(source -> settle(source, day));
            idle.removeIf(source -> source.free.isZero());
        }
    }

    private void settle(Source source, LocalDate day) {
        for (var target : source.targets) {
            if (source.free.isZero()) {
                return;
            }
            var owed = open.getOrDefault(target.instalmentId(), source.free);
            var part = owed.isLessThan(source.free) ? owed : source.free;
            if (part.isPositive() && !target.issuedOn().isAfter(day)) {
                move(source, target.instalmentId(), part, day);
            }
        }
    }

    private void leave(Outflow flow, LocalDate day) {
        var source = sources.get(flow.source());
        if (source == null) {
            throw new IllegalStateException("the stored history knows no " + flow.source());
        }
        var rest = flow.amount().minus(source.free);
        for (var instalment : lastDueFirst) {
            var set = source.set.getOrDefault(instalment.instalmentId(), Money.zero(ledger.currency()));
            var part = set.isLessThan(rest) ? set : rest;
            if (part.isPositive()) {
                move(source, instalment.instalmentId(), part.negated(), day);
                rest = rest.minus(part);
            }
        }
        source.free = source.free.minus(flow.amount());
    }

    /** What was given up stays given up. Money that turns out to have paid it goes back to the account. */
    private void giveUp(InstalmentId instalment, Money amount, LocalDate day) {
        open.merge(instalment, amount.negated(), Money::plus);
        var latestFirst = new ArrayList<>(sources.values());
        latestFirst.sort(Collections.reverseOrder(Source.IN_TURN));
        for (var source : latestFirst) {
            var tooMuch = open.getOrDefault(instalment, amount).negated();
            var set = source.set.getOrDefault(instalment, Money.zero(ledger.currency()));
            var part = set.isLessThan(tooMuch) ? set : tooMuch;
            if (part.isPositive()) {
                move(source, instalment, part.negated(), day);
            }
        }
    }

    private void move(Source source, InstalmentId instalment, Money amount, LocalDate day) {
        source.free = source.free.minus(amount);
        if (amount.isNegative()) {
            idle.add(source);
        }
        source.set.merge(instalment, amount, Money::plus);
        open.merge(instalment, amount.negated(), Money::plus);
        postings.add(new Place(source.credit.source(), instalment, day), amount);
    }

    private final class Source {

        static final Comparator<Source> IN_TURN = comparing((Source source) -> source.credit.availableOn())
                .thenComparing(source -> source.designation.isEmpty())
                .thenComparing(source -> source.name);

        private final Credit credit;
        private final List<InstalmentId> designation;
        private final List<InstalmentState> targets;
        private final String name;
        private final Map<InstalmentId, Money> set = new HashMap<>();
        private Money free;

        Source(Credit credit, List<InstalmentId> designation) {
            this.credit = credit;
            this.designation = designation;
            this.targets =
                    designation.isEmpty() ? oldestDueFirst : Allocations.designatedFirst(designation, oldestDueFirst);
            this.name = credit.source().toString();
            this.free = Money.zero(ledger.currency());
        }
    }
}
