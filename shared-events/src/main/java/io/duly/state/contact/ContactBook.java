package io.duly.state.contact;

import com.fasterxml.jackson.annotation.JsonValue;
import io.duly.events.contact.Absence;
import io.duly.events.contact.ChannelFailure;
import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.ContactChannel;
import io.duly.events.contact.ContactPerson;
import io.duly.events.customer.ContactChannelAdded;
import io.duly.events.customer.ContactChannelConfirmed;
import io.duly.events.customer.ContactChannelFailed;
import io.duly.events.customer.ContactEvent;
import io.duly.events.customer.ContactPersonAdded;
import io.duly.events.customer.ContactPersonAway;
import io.duly.events.customer.ContactPersonBack;
import io.duly.events.customer.ContactPersonChanged;
import io.duly.events.customer.ContactPersonLeft;
import io.duly.events.customer.ContactPersonReachable;
import io.duly.events.customer.ContactPersonUnreachable;
import io.duly.events.customer.ContactRefusalAnswered;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everybody whom we know at one customer, in the order in which we got to know them. */
public record ContactBook(@JsonValue List<ContactEntry> people) {

    public static final ContactBook EMPTY = new ContactBook(List.of());

    public ContactBook {
        people = List.copyOf(people);
    }

    public Optional<ContactEntry> find(ContactPersonId personId) {
        return people.stream()
                .filter(entry -> entry.personId().equals(personId))
                .findFirst();
    }

    /** The same people, reached through other channels only. */
    public ContactBook without(Set<ChannelKind> channels) {
        return new ContactBook(
                people.stream().map(entry -> entry.without(channels)).toList());
    }

    public boolean anybodyReachable(LocalDate day) {
        return people.stream().anyMatch(entry -> entry.isReachable(day));
    }

    /** Whether a substitute would be away on any of these days. */
    public boolean isAwayDuring(ContactPersonId personId, Absence days) {
        return find(personId).stream()
                .flatMap(entry -> entry.absences().stream())
                .anyMatch(absence -> absence.overlaps(days));
    }

    /** The days on which something changes by itself: somebody goes away, comes back or leaves for good. */
    public NavigableSet<LocalDate> turningDays() {
        var days = new TreeSet<LocalDate>();
        for (var entry : people) {
            for (var absence : entry.absences()) {
                days.add(absence.from());
                days.add(absence.until().plusDays(1));
            }
            if (entry.leftOn() != null) {
                days.add(entry.leftOn());
            }
        }
        return days;
    }

    /** Folds one event in. */
    public ContactBook after(ContactEvent event) {
        return switch (event) {
            case ContactPersonAdded added -> added(added.personId(), added.person());
            case ContactPersonChanged changed -> described(changed.personId(), changed.person());
            case ContactChannelAdded added -> channelAdded(added.personId(), added.channel());
            case ContactChannelFailed failed ->
                channelFailed(failed.personId(), failed.channelId(), failed.failure(), failed.failedOn());
            case ContactChannelConfirmed confirmed -> channelConfirmed(confirmed.personId(), confirmed.channelId());
            case ContactPersonAway away -> away(away.personId(), away.absence());
            case ContactPersonBack back -> back(back.personId(), back.backOn());
            case ContactPersonUnreachable silent -> unreachable(silent.personId(), silent.since());
            case ContactPersonReachable answers -> unreachable(answers.personId(), null);
            case ContactPersonLeft left -> left(left.personId(), left.leftOn());
            case ContactRefusalAnswered _ -> this;
        };
    }

    public ContactBook added(ContactPersonId personId, ContactPerson person) {
        return new ContactBook(Stream.concat(people.stream(), Stream.of(ContactEntry.of(personId, person)))
                .toList());
    }

    public ContactBook described(ContactPersonId personId, ContactPerson person) {
        return with(personId, entry -> entry.described(person));
    }

    public ContactBook channelAdded(ContactPersonId personId, ContactChannel channel) {
        return with(personId, entry -> entry.with(channel));
    }

    public ContactBook channelFailed(
            ContactPersonId personId, ContactChannelId channelId, ChannelFailure failure, LocalDate day) {
        return with(personId, entry -> entry.with(channelId, channel -> channel.failed(failure, day)));
    }

    public ContactBook channelConfirmed(ContactPersonId personId, ContactChannelId channelId) {
        return with(personId, entry -> entry.with(channelId, channel -> ChannelEntry.of(channel.channel())));
    }

    public ContactBook away(ContactPersonId personId, Absence absence) {
        return with(personId, entry -> entry.away(absence));
    }

    public ContactBook back(ContactPersonId personId, LocalDate day) {
        return with(personId, entry -> entry.back(day));
    }

    /** @param since null when the person answers again */
    public ContactBook unreachable(ContactPersonId personId, @Nullable LocalDate since) {
        return with(personId, entry -> entry.unreachable(since));
    }

    public ContactBook left(ContactPersonId personId, LocalDate day) {
        return with(personId, entry -> entry.left(day));
    }

    private ContactBook with(ContactPersonId personId, UnaryOperator<ContactEntry> change) {
        if (find(personId).isEmpty()) {
            throw new IllegalStateException("the stored history changes a contact person that was never added");
        }
        return new ContactBook(people.stream()
                .map(entry -> entry.personId().equals(personId) ? change.apply(entry) : entry)
                .toList());
    }
}
