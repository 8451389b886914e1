package io.duly.query.contact;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.duly.events.contact.Absence;
import io.duly.events.contact.ContactChannel;
import io.duly.events.contact.ContactPerson;
import io.duly.events.contact.PersonRole;
import io.duly.events.contact.PreferredTimes;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.state.contact.ContactBook;
import io.duly.state.contact.ContactEntry;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom to turn to at a moment, and how.
 *
 * @param insteadOf who would be the right person, but is not there or does not answer
 * @param rightNow whether they like to be reached at this moment: within the channel's preferred times, or at work
 *     where none are known
 * @param local the moment by the clock on their wall
 */
public record ContactChoice(
        ContactPersonId personId,
        ContactPerson person,
        @Nullable ContactEntry insteadOf,
        ContactChannel channel,
        boolean rightNow,
        ZonedDateTime local) {

    /** When people are at work, by the clock on their own wall, as long as they say nothing else. */
    private static final PreferredTimes AT_WORK = new PreferredTimes(
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            LocalTime.of(8, 0),
            LocalTime.of(19, 0));

    /**
     * Chooses the first person of the wanted role, or their substitute while they are away. Where there is neither, it
     * is whoever can be reached, in the order of the roles.
     *
     * <p>The channel is the quickest that is welcome now, or else the quickest of all. Where nobody answered, it is the
     * next channel of the same person, and after the last one the next person. Once all were tried in vain, it is what
     * was tried longest ago.
     *
     * @param zone for those whose own is not known
     * @param unanswered when each channel was last tried in vain
     * @return empty when nobody can be reached
     */
    public static Optional<ContactChoice> of(
            ContactBook book,
            PersonRole wanted,
            Instant moment,
            ZoneId zone,
            Map<ContactChannelId, Instant> unanswered) {
        var right = book.people().stream()
                .filter(entry -> entry.person().role() == wanted && !entry.hasLeft(day(entry, moment, zone)))
                .toList();
        var present = right.stream().filter(entry -> entry.isReachable(day(entry, moment, zone)));
        var substitutes = right.stream()
                .flatMap(entry -> entry.absenceOn(day(entry, moment, zone)).stream())
                .map(Absence::substitute)
                .filter(Objects::nonNull)
                .flatMap(substitute -> book.find(substitute).stream())
                .filter(entry -> entry.isReachable(day(entry, moment, zone)));
        var others = book.people().stream()
                .filter(entry -> entry.isReachable(day(entry, moment, zone)))
                .sorted(Comparator.comparing(entry -> entry.person().role()));
        var missed = right.isEmpty() ? null : right.getFirst();
        return Stream.of(present, substitutes, others)
                .flatMap(entries -> entries)
                .distinct()
                .flatMap(entry -> channels(entry, entry.person().role() == wanted ? null : missed, moment, zone))
                .min(Comparator.comparing(
                        choice -> unanswered.get(choice.channel().channelId()), nullsFirst(naturalOrder())));
    }

    /** Every way to reach somebody, the best one first. */
    private static Stream<ContactChoice> channels(
            ContactEntry entry, @Nullable ContactEntry insteadOf, Instant moment, ZoneId zone) {
        var local = local(entry, moment, zone);
        return entry.working()
                .sorted(Comparator.comparing((ContactChannel candidate) -> !welcome(candidate, local))
                        .thenComparing(ContactChannel::kind))
                .map(channel -> new ContactChoice(
                        entry.personId(), entry.person(), insteadOf, channel, welcome(channel, local), local));
    }

    private static boolean welcome(ContactChannel channel, ZonedDateTime moment) {
        return Objects.requireNonNullElse(channel.preferredTimes(), AT_WORK).include(moment);
    }

    public @Nullable ContactPersonId insteadOfId() {
        return insteadOf == null ? null : insteadOf.personId();
    }

    /** The day on which somebody is there or away: their own. */
    private static LocalDate day(ContactEntry entry, Instant moment, ZoneId zone) {
        return local(entry, moment, zone).toLocalDate();
    }

    private static ZonedDateTime local(ContactEntry entry, Instant moment, ZoneId zone) {
        return moment.atZone(Objects.requireNonNullElse(entry.person().zone(), zone));
    }
}
