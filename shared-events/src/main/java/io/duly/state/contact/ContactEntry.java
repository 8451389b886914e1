package io.duly.state.contact;

import io.duly.events.contact.Absence;
import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.ContactChannel;
import io.duly.events.contact.ContactPerson;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one contact person.
 *
 * @param unreachableSince when somebody last found that this person does not answer any more
 * @param leftOn the first day on which the person no longer works there
 */
public record ContactEntry(
        ContactPersonId personId,
        ContactPerson person,
        List<ChannelEntry> channels,
        List<Absence> absences,
        @Nullable LocalDate unreachableSince,
        @Nullable LocalDate leftOn) {

    public ContactEntry {
        channels = List.copyOf(channels);
        absences = List.copyOf(absences);
    }

    static ContactEntry of(ContactPersonId personId, ContactPerson person) {
        return new ContactEntry(personId, person, List.of(), List.of(), null, null);
    }

    public boolean hasLeft(LocalDate day) {
        return leftOn != null && !day.isBefore(leftOn);
    }

    public boolean isAway(LocalDate day) {
        return absenceOn(day).isPresent();
    }

    public Optional<Absence> absenceOn(LocalDate day) {
        return absences.stream().filter(absence -> absence.covers(day)).findFirst();
    }

    /** Whether this person is there and answers. Reaching them takes a working channel as well. */
    boolean isThere(LocalDate day) {
        return !hasLeft(day) && !isAway(day) && unreachableSince == null;
    }

    public boolean isReachable(LocalDate day) {
        return isThere(day) && channels.stream().anyMatch(ChannelEntry::works);
    }

    public Optional<ChannelEntry> channel(ContactChannelId channelId) {
        return channels.stream()
                .filter(entry -> entry.channel().channelId().equals(channelId))
                .findFirst();
    }

    public Stream<ContactChannel> working() {
        return channels.stream().filter(ChannelEntry::works).map(ChannelEntry::channel);
    }

    ContactEntry described(ContactPerson changed) {
        return new ContactEntry(personId, changed, channels, absences, unreachableSince, leftOn);
    }

    ContactEntry with(ContactChannel added) {
        return withChannels(Stream.concat(channels.stream(), Stream.of(ChannelEntry.of(added)))
                .toList());
    }

    ContactEntry with(ContactChannelId channelId, UnaryOperator<ChannelEntry> change) {
        return withChannels(channels.stream()
                .map(entry -> entry.channel().channelId().equals(channelId) ? change.apply(entry) : entry)
                .toList());
    }

    ContactEntry without(Set<ChannelKind> kinds) {
        return withChannels(channels.stream()
                .filter(entry -> !kinds.contains(entry.channel().kind()))
                .toList());
    }

    ContactEntry away(Absence absence) {
        return withAbsences(Stream.concat(absences.stream(), Stream.of(absence)).toList());
    }

    /** Absences that begin after this day stay as they were. */
    ContactEntry back(LocalDate day) {
        return withAbsences(absences.stream()
                .map(absence -> absence.covers(day) ? shortened(absence, day) : Optional.of(absence))
                .flatMap(Optional::stream)
                .toList());
    }

    ContactEntry unreachable(@Nullable LocalDate since) {
        return new ContactEntry(personId, person, channels, absences, since, leftOn);
    }

    ContactEntry left(LocalDate day) {
        return new ContactEntry(personId, person, channels, absences, unreachableSince, day);
    }

    private static Optional<Absence> shortened(Absence absence, LocalDate backOn) {
        return absence.from().isBefore(backOn)
                ? Optional.of(new Absence(absence.from(), backOn.minusDays(1), absence.substitute()))
                : Optional.empty();
    }

    private ContactEntry withChannels(List<ChannelEntry> changed) {
        return new ContactEntry(personId, person, changed, absences, unreachableSince, leftOn);
    }

    private ContactEntry withAbsences(List<Absence> changed) {
        return new ContactEntry(personId, person, channels, changed, unreachableSince, leftOn);
    }
}
