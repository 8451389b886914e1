package io.duly.state.money;

import static java.util.Comparator.comparing;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditSource;
import io.duly.events.deal.SourcedAllocation;
import io.duly.events.shared.InstalmentId;
import io.duly.state.money.Postings.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * What money of a deal stands elsewhere than the dates of its facts say, and where it belongs.
 *
 * @param takenBack from where it stands
 * @param set to where it belongs
 */
public record Misplaced(List<SourcedAllocation> takenBack, List<SourcedAllocation> set) {

    private static final Comparator<Map.Entry<Place, Money>> BY_DAY = comparing(
                    (Map.Entry<Place, Money> posting) -> posting.getKey().day())
            .thenComparing(posting -> posting.getKey().instalment().value())
            .thenComparing(posting -> posting.getKey().source().toString());

    public Misplaced {
        takenBack = List.copyOf(takenBack);
        set = List.copyOf(set);
    }

    public boolean isNothing() {
        return takenBack.isEmpty() && set.isEmpty();
    }

    /** Where each day's figures are right, and the days of settlement, it does not matter which money pays what. */
    static Misplaced in(Ledger ledger) {
        var recorded = Postings.recordedIn(ledger);
        var right = Spread.of(ledger);
        return recorded.figures().equals(right.figures())
                        && recorded.settled(ledger).equals(right.settled(ledger))
                ? new Misplaced(List.of(), List.of())
                : new Straightening(ledger, right.less(recorded)).misplaced();
    }

    private static final class Straightening {

        private final Map<InstalmentId, InstalmentState> instalments = new HashMap<>();
        private final Map<CreditSource, Money> unapplied = new HashMap<>();
        private final List<Map.Entry<Place, Money>> moves;
        private final Map<CreditSource, LocalDate> valueDates = new HashMap<>();

        Straightening(Ledger ledger, Postings difference) {
            ledger.instalments().forEach(one -> instalments.put(one.instalmentId(), one));
            ledger.credits().forEach(credit -> {
                unapplied.put(credit.source(), credit.unapplied());
                valueDates.put(credit.source(), credit.availableOn());
            });
            moves = difference.amounts().entrySet().stream().sorted(BY_DAY).toList();
            moves.forEach(this::make);
        }

        private void make(Map.Entry<Place, Money> move) {
            var place = move.getKey();
            var amount = move.getValue();
            instalments.computeIfPresent(
                    place.instalment(),
                    (_, owing) -> owing.moved(new Move(
                            place.source(),
                            amount,
                            place.day(),
                            valueDates.getOrDefault(place.source(), place.day()))));
            unapplied.merge(place.source(), amount.negated(), Money::plus);
        }

        Misplaced misplaced() {
            var takenBack = new ArrayList<SourcedAllocation>();
            var set = new ArrayList<SourcedAllocation>();
            for (var move : moves) {
                (move.getValue().isNegative() ? takenBack : set).add(part(move.getKey(), move.getValue()));
            }
            return new Misplaced(takenBack, set);
        }

        private SourcedAllocation part(Place place, Money amount) {
            var after = instalments.get(place.instalment());
            var left = unapplied.get(place.source());
            if (after == null || left == null) {
                throw new IllegalStateException("the stored history does not know " + place);
            }
            var allocation =
                    new Allocation(place.instalment(), amount.abs(), place.day(), after.open(), after.settledOn());
            return new SourcedAllocation(place.source(), allocation, left);
        }
    }
}
