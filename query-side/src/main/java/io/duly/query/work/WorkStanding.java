package io.duly.query.work;

import io.duly.events.shared.UserName;
import io.duly.events.work.WorkSide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * With whom the work about one customer lies, and whether it is to be done.
 *
 * @param newest the last thing that was done with the work of each side
 * @param handedOver with whom the work of a side lies that was handed over and is not completed
 */
public record WorkStanding(Map<WorkSide, WorkEntry> newest, Map<WorkSide, WorkEntry> handedOver) {

    /** Nobody did anything with it. */
    public static final WorkStanding UNTOUCHED = new WorkStanding(Map.of(), Map.of());

    public WorkStanding {
        newest = Map.copyOf(newest);
        handedOver = Map.copyOf(handedOver);
    }

    /** Who has the customer on a day. A claim holds on its own day, until its customer is put down. */
    public Optional<WorkEntry> claimOn(LocalDate day) {
        return newest.values().stream()
                .max(Comparator.comparingLong(WorkEntry::place))
                .filter(entry ->
                        entry.kind() == WorkEntry.Kind.CLAIMED && entry.on().equals(day));
    }

    /** Until when the work of a side was put off, if that still holds on a day. */
    public Optional<WorkEntry> putOffOn(WorkSide side, LocalDate day) {
        return Optional.ofNullable(newest.get(side))
                .filter(entry -> entry.kind() == WorkEntry.Kind.RESUBMITTED)
                .filter(entry -> entry.until() != null && entry.until().isAfter(day));
    }

    /**
     * Whether there is nothing to do for a side on a day, because it is completed or put off.
     *
     * @param newsAt when something urgent was learned last; what is learned afterwards brings the work back
     */
    public boolean restsOn(WorkSide side, LocalDate day, @Nullable Instant newsAt) {
        return completedOn(side, day).or(() -> putOffOn(side, day)).stream()
                .anyMatch(entry -> newsAt == null || !newsAt.isAfter(entry.at()));
    }

    /** Whether the work of a side is to be done by one of these people, as far as it was handed over. */
    public boolean liesWith(WorkSide side, Collection<UserName> people) {
        var given = handedOver.get(side);
        return given == null || given.handedTo() == null || people.contains(given.handedTo());
    }

    /** Whether it was handed over to one of these people. */
    public boolean wasHandedTo(WorkSide side, Collection<UserName> people) {
        return handedOver.containsKey(side) && liesWith(side, people);
    }

    private Optional<WorkEntry> completedOn(WorkSide side, LocalDate day) {
        return Optional.ofNullable(newest.get(side))
                .filter(entry ->
                        entry.kind() == WorkEntry.Kind.COMPLETED && entry.on().equals(day));
    }
}
