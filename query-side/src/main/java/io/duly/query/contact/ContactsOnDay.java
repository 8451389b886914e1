package io.duly.query.contact;

import static java.util.stream.Collectors.toMap;

import io.duly.events.contact.Absence;
import io.duly.events.contact.ChannelFailure;
import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.CoverageLevel;
import io.duly.events.contact.MessengerKind;
import io.duly.events.contact.PersonRole;
import io.duly.events.contact.PreferredTimes;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.state.contact.ChannelEntry;
import io.duly.state.contact.ContactBook;
import io.duly.state.contact.ContactEntry;
import io.duly.state.contact.Coverage;
import io.duly.state.contact.Shortfall;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom we know at a customer, and how well they can be reached on a day.
 *
 * @param customerName null while the customer is not known here yet
 * @param missing to three by three
 * @param toFourByFour what is missing to the ambitious level
 * @param version of the customer, as a command may ask for it
 */
record ContactsOnDay(
        CustomerId customerId,
        @Nullable String customerName,
        LocalDate on,
        CoverageLevel level,
        List<Shortfall> missing,
        List<Shortfall> toFourByFour,
        List<Person> people,
        long version) {

    /**
     * A contact person.
     *
     * @param reachable whether somebody would answer on that day
     * @param ways that count for coverage: a line that is another person's as well counts only once
     * @param away the absence on that day; all of them are {@code absences}
     */
    record Person(
            ContactPersonId personId,
            String name,
            @Nullable String position,
            PersonRole role,
            @Nullable String language,
            @Nullable ZoneId zone,
            @Nullable MonthDay birthday,
            boolean reachable,
            int ways,
            @Nullable Away away,
            List<Away> absences,
            @Nullable LocalDate unreachableSince,
            @Nullable LocalDate leftOn,
            List<Channel> channels) {}

    /** The days, both included, on which a person is away, and who answers meanwhile. */
    record Away(
            LocalDate from,
            LocalDate until,
            @Nullable ContactPersonId substitute,
            @Nullable String substituteName) {

        static Away of(Absence absence, ContactBook book) {
            var substitute = absence.substitute();
            return new Away(absence.from(), absence.until(), substitute, nameOf(substitute, book));
        }

        private static @Nullable String nameOf(@Nullable ContactPersonId person, ContactBook book) {
            return person == null
                    ? null
                    : book.find(person).map(entry -> entry.person().name()).orElse(null);
        }
    }

    /** One way to reach a person, and whether it works. */
    record Channel(
            ContactChannelId channelId,
            ChannelKind kind,
            @Nullable MessengerKind messenger,
            String address,
            @Nullable PreferredTimes preferredTimes,
            @Nullable String consent,
            boolean works,
            @Nullable ChannelFailure failure,
            @Nullable LocalDate failedOn) {

        static Channel of(ChannelEntry entry) {
            var channel = entry.channel();
            return new Channel(
                    channel.channelId(),
                    channel.kind(),
                    channel.messenger(),
                    channel.address(),
                    channel.preferredTimes(),
                    channel.consent(),
                    entry.works(),
                    entry.failure(),
                    entry.failedOn());
        }
    }

    static ContactsOnDay of(
            CustomerId customerId, @Nullable String customerName, LocalDate day, ContactBook book, long version) {
        var coverage = Coverage.of(book, day);
        var ways = coverage.people().stream().collect(toMap(Coverage.Reachable::personId, Coverage.Reachable::ways));
        return new ContactsOnDay(
                customerId,
                customerName,
                day,
                coverage.level(),
                coverage.missing(CoverageLevel.THREE_BY_THREE),
                coverage.missing(CoverageLevel.FOUR_BY_FOUR),
                book.people().stream()
                        .map(entry -> person(entry, book, day, ways.getOrDefault(entry.personId(), 0)))
                        .toList(),
                version);
    }

    private static Person person(ContactEntry entry, ContactBook book, LocalDate day, int ways) {
        var person = entry.person();
        return new Person(
                entry.personId(),
                person.name(),
                person.position(),
                person.role(),
                person.language(),
                person.zone(),
                person.birthday(),
                entry.isReachable(day),
                ways,
                entry.absenceOn(day).map(absence -> Away.of(absence, book)).orElse(null),
                entry.absences().stream().map(absence -> Away.of(absence, book)).toList(),
                entry.unreachableSince(),
                entry.leftOn(),
                entry.channels().stream().map(Channel::of).toList());
    }
}
