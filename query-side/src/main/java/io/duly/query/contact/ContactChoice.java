package io.duly.query.contact;

import io.duly.events.contact.Absence;
import io.duly.events.contact.ContactChannel;
import io.duly.events.contact.ContactPerson;
import io.duly.events.contact.PersonRole;
import io.duly.events.shared.ContactPersonId;
import io.duly.state.contact.ContactBook;
import io.duly.state.contact.ContactEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom to turn to at a moment, and how.
 *
 * @param insteadOf who would be the right person, but is not there
 * @param rightNow whether this moment is within the channel's preferred times
 */
public record ContactChoice(
        ContactPersonId personId,
        ContactPerson person,
        @Nullable ContactPersonId insteadOf,
        ContactChannel channel,
        boolean rightNow) {

    /**
     * Chooses the first person of the wanted role, or their substitute while they are away. Where there is neither, it
     * is whoever can be reached, in the order of the roles.
     *
     * <p>The channel is the quickest that is welcome now, or else the quickest of all.
     *
     * @param zone the creditor's, for those whose own is not known
     * @return empty when nobody can be reached
     */
    public static Optional<ContactChoice> of(ContactBook book, PersonRole wanted, Instant moment, ZoneId zone) {
        var today = LocalDate.ofInstant(moment, zone);
        var right = book.people().stream()
                .filter(entry -> entry.person().role() == wanted && !entry.hasLeft(today))
                .toList();
        var present = right.stream().filter(entry -> entry.isReachable(today));
        var substitutes = right.stream()
                .flatMap(entry -> entry.absenceOn(today).stream())
                .map(Absence::substitute)
                .filter(Objects::nonNull)
                .flatMap(substitute -> book.find(substitute).stream())
                .filter(entry -> entry.isReachable(today));
        var others = book.people().stream()
                .filter(entry -> entry.isReachable(today))
                .sorted(Comparator.comparing(entry -> entry.person().role()));
        var missed = right.isEmpty() ? null : right.getFirst().personId();
        return Stream.of(present, substitutes, others)
                .flatMap(entries -> entries)
                .findFirst()
                .map(entry -> through(entry, entry.person().role() == wanted ? null : missed, moment, zone));
    }

    private static ContactChoice through(
            ContactEntry entry, @Nullable ContactPersonId insteadOf, Instant moment, ZoneId zone) {
        var theirs = entry.person().zone();
        var local = moment.atZone(theirs == null ? zone : theirs);
        var channel = entry.working()
                .min(Comparator.comparing((ContactChannel candidate) -> !welcome(candidate, local))
                        .thenComparing(ContactChannel::kind))
                .orElseThrow();
        return new ContactChoice(entry.personId(), entry.person(), insteadOf, channel, welcome(channel, local));
    }

    private static boolean welcome(ContactChannel channel, ZonedDateTime moment) {
        var times = channel.preferredTimes();
        return times == null || times.include(moment);
    }
}
