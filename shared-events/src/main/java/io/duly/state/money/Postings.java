package io.duly.state.money;

import io.duly.events.deal.CreditSource;
import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import java.util.HashMap;
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
}
