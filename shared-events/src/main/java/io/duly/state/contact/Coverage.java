package io.duly.state.contact;

import io.duly.events.contact.ChannelFailure;
import io.duly.events.contact.CoverageLevel;
import io.duly.events.contact.PersonRole;
import io.duly.events.shared.ContactPersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who can be reached at a customer on one day, and in how many ways. Nobody else is in it. The same line counts once,
 * for the person it was first given for: a general mailbox is not three ways to reach three people. The line stays with
 * that person while they are away or it is out of order. No loss therefore makes a customer easier to reach. The line
 * goes to the next person when its owner has left, or when it was a wrong number for them.
 */
public record Coverage(LocalDate day, CoverageLevel level, List<Reachable> people) {

    /** One person and the ways to reach them. */
    public record Reachable(ContactPersonId personId, String name, PersonRole role, int ways) {}

    public Coverage {
        people = List.copyOf(people);
    }

    /** Counts the people who are there on this day. */
    public static Coverage of(ContactBook book, LocalDate day) {
        return of(book, day, entry -> entry.isThere(day), ChannelEntry::works, owners(book, day));
    }

    /** Counts as if nobody were on leave or ill, so that it leaves out only losses that time alone does not repair. */
    public static Coverage lasting(ContactBook book, LocalDate day) {
        return of(
                book,
                day,
                entry -> !entry.hasLeft(day) && entry.unreachableSince() == null,
                ChannelEntry::works,
                owners(book, day));
    }

    /** Counts as if everybody were still there and every channel worked: the best coverage there ever was. */
    public static Coverage given(ContactBook book, LocalDate day) {
        return of(book, day, _ -> true, _ -> true, owners(book, _ -> true, _ -> true));
    }

    private static Coverage of(
            ContactBook book,
            LocalDate day,
            Predicate<ContactEntry> counts,
            Predicate<ChannelEntry> usable,
            Map<String, ContactPersonId> owners) {
        var people = book.people().stream()
                .filter(counts)
                .map(entry -> new Reachable(
                        entry.personId(), entry.person().name(), entry.person().role(), ways(entry, usable, owners)))
                .filter(person -> person.ways() > 0)
                .sorted(Comparator.comparingInt(Reachable::ways).reversed())
                .toList();
        return new Coverage(day, level(people), people);
    }

    private static Map<String, ContactPersonId> owners(ContactBook book, LocalDate day) {
        return owners(book, entry -> !entry.hasLeft(day), channel -> channel.failure() != ChannelFailure.WRONG_NUMBER);
    }

    /** Finds the owner of each line: the first person to whom it belongs. */
    private static Map<String, ContactPersonId> owners(
            ContactBook book, Predicate<ContactEntry> stays, Predicate<ChannelEntry> isTheirs) {
        var owners = new HashMap<String, ContactPersonId>();
        book.people().stream()
                .filter(stays)
                .forEach(entry -> entry.channels().stream()
                        .filter(isTheirs)
                        .forEach(channel -> owners.putIfAbsent(channel.channel().line(), entry.personId())));
        return owners;
    }

    private static int ways(ContactEntry entry, Predicate<ChannelEntry> usable, Map<String, ContactPersonId> owners) {
        return Math.toIntExact(entry.channels().stream()
                .filter(usable)
                .map(channel -> channel.channel().line())
                .distinct()
                .filter(line -> entry.personId().equals(owners.get(line)))
                .count());
    }

    private static CoverageLevel level(List<Reachable> people) {
        for (var level : List.of(CoverageLevel.FOUR_BY_FOUR, CoverageLevel.THREE_BY_THREE)) {
            if (people.stream().filter(person -> person.ways() >= level.n()).count() >= level.n()) {
                return level;
            }
        }
        return CoverageLevel.BELOW;
    }

    /** What is missing to a level; empty exactly when it is reached. */
    public List<Shortfall> missing(CoverageLevel target) {
        var missing = new ArrayList<Shortfall>();
        people.stream()
                .limit(target.n())
                .filter(person -> person.ways() < target.n())
                .forEach(person -> missing.add(new Shortfall.Channels(
                        person.personId(), person.name(), person.role(), person.ways(), target.n())));
        for (int ordinal = people.size() + 1; ordinal <= target.n(); ordinal++) {
            missing.add(new Shortfall.Person(ordinal, target.n()));
        }
        return missing;
    }
}
