package io.duly.state.money;

import static java.util.stream.Collectors.toMap;

import io.duly.events.deal.CreditSource;
import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;

/** How much of which source is set against which instalment from which day on. What adds up to nothing is left out. */
record Postings(Map<Place, Money> amounts) {

    /** One source, one instalment, one day. */
    record Place(CreditSource source, InstalmentId instalment, LocalDate day) {}

    static Postings recordedIn(Ledger ledger) {
        var postings = new Postings(new HashMap<>());
        ledger.instalments()
                .forEach(instalment -> instalment.moves().forEach(move -> {
                    if (move.source() != null) {
                        postings.add(
                                new Place(move.source(), instalment.instalmentId(), move.effectiveOn()), move.amount());
                    }
                }));
        return postings;
    }

    void add(Place place, Money amount) {
        amounts.merge(place, amount, (before, more) -> {
            var sum = before.plus(more);
            return sum.isZero() ? null : sum;
        });
    }

    /** What comes to this when it is added to others. */
    Postings less(Postings others) {
        var difference = new Postings(new HashMap<>(amounts));
        others.amounts.forEach((place, amount) -> difference.add(place, amount.negated()));
        return difference;
    }

    /** The same, whichever source the money came from: what the instalments owe on which day depends on this alone. */
    Map<InstalmentId, Map<LocalDate, Money>> figures() {
        var figures = new HashMap<InstalmentId, Map<LocalDate, Money>>();
        amounts.forEach((place, amount) -> figures.computeIfAbsent(place.instalment(), _ -> new TreeMap<>())
                .merge(place.day(), amount, (before, more) -> {
                    var sum = before.plus(more);
                    return sum.isZero() ? null : sum;
                }));
        figures.values().removeIf(Map::isEmpty);
        return figures;
    }

    /** As of which day each settled instalment of the ledger is settled, if this is the money that pays it. */
    Map<InstalmentId, LocalDate> settled(Ledger ledger) {
        var valueDates = ledger.credits().stream().collect(toMap(Credit::source, Credit::availableOn));
        var moves = new HashMap<InstalmentId, List<Move>>();
        amounts.forEach((place, amount) -> moves.computeIfAbsent(place.instalment(), _ -> new ArrayList<>())
                .add(new Move(
                        place.source(), amount, place.day(), valueDates.getOrDefault(place.source(), place.day()))));
        var settled = new HashMap<InstalmentId, LocalDate>();
        ledger.instalments().forEach(one -> {
            var day = one.paidWith(moves.getOrDefault(one.instalmentId(), List.of()))
                    .settledOn();
            if (day != null) {
                settled.put(one.instalmentId(), day);
            }
        });
        return settled;
    }
}
