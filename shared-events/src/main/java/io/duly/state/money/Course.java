package io.duly.state.money;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.joda.money.Money;

/** How an amount goes up and down over the days. */
final class Course {

    private final Money before;
    private final NavigableMap<LocalDate, Money> changes = new TreeMap<>();

    /** @param before the amount before the first change */
    Course(Money before) {
        this.before = before;
    }

    Course add(LocalDate day, Money change) {
        changes.merge(day, change, Money::plus);
        return this;
    }

    /** Each day with a change, and the amount from that day on until the next. */
    NavigableMap<LocalDate, Money> levels() {
        var levels = new TreeMap<LocalDate, Money>();
        var amount = before;
        for (var change : changes.entrySet()) {
            amount = amount.plus(change.getValue());
            levels.put(change.getKey(), amount);
        }
        return levels;
    }

    /** What is there for good: of each day, the least amount on it and on all days after it. */
    Floor floor() {
        var levels = levels();
        var floors = new TreeMap<LocalDate, Money>();
        var least = levels.isEmpty() ? before : levels.lastEntry().getValue();
        for (var level : levels.descendingMap().entrySet()) {
            least = level.getValue().isLessThan(least) ? level.getValue() : least;
            floors.put(level.getKey(), least);
        }
        return new Floor(before.isLessThan(least) ? before : least, floors);
    }

    /** The least amount on a day and all days after it. It never falls. */
    record Floor(Money before, NavigableMap<LocalDate, Money> from) {

        Money on(LocalDate day) {
            var level = from.floorEntry(day);
            return level == null ? before : level.getValue();
        }

        NavigableSet<LocalDate> daysAfter(LocalDate day) {
            return from.tailMap(day, false).navigableKeySet();
        }
    }
}
