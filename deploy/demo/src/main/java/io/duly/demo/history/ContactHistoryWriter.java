package io.duly.demo.history;

import io.duly.command.contact.AddContactChannel;
import io.duly.command.contact.AddContactPerson;
import io.duly.command.contact.FailContactChannel;
import io.duly.command.contact.RecordAbsence;
import io.duly.command.contact.RecordDeparture;
import io.duly.events.contact.Absence;
import io.duly.events.contact.ChannelFailure;
import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.ContactChannel;
import io.duly.events.contact.ContactPerson;
import io.duly.events.contact.CoverageLevel;
import io.duly.events.contact.MessengerKind;
import io.duly.events.contact.PersonRole;
import io.duly.events.contact.PreferredTimes;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.state.contact.ContactBook;
import io.duly.state.contact.ContactEntry;
import io.duly.state.contact.Coverage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Writes who can be reached at one customer, and how that changes until today. */
final class ContactHistoryWriter {

    private static final List<PersonRole> ROLES =
            List.of(PersonRole.ACCOUNTS_PAYABLE, PersonRole.DECISION_MAKER, PersonRole.USER, PersonRole.SECRETARY);

    private final DemoCustomer customer;
    private final RandomGenerator random;
    private final HistoryLog history;
    private final NavigableMap<LocalDate, ContactBook> books = new TreeMap<>();

    ContactHistoryWriter(DemoCustomer customer, RandomGenerator random, HistoryLog history) {
        this.customer = customer;
        this.random = random;
        this.history = history;
    }

    void register(ContactStyle style, LocalDate day) {
        var book = ContactBook.EMPTY;
        for (int i = 0; i < style.persons(); i++) {
            var personId = new ContactPersonId(DemoIds.of("contact", customer.number() + "/" + i));
            var person = person(i);
            history.bySalesperson(day, new AddContactPerson(customer.customerId(), personId, person));
            book = book.added(personId, person);
            for (int n = 0; n < style.channels(); n++) {
                var channel = channel(i, n);
                history.bySalesperson(day, new AddContactChannel(customer.customerId(), personId, channel));
                book = book.channelAdded(personId, channel);
            }
        }
        books.put(day, book);
    }

    /** Writes that a person leaves, that a number is wrong, or that a person is on leave today. */
    void changeUntil(LocalDate today) {
        if (RandomChoice.happens(12, random)) {
            leave(WorkingDays.onOrBefore(today.minusDays(random.nextInt(15, 200))));
        }
        if (RandomChoice.happens(18, random)) {
            failChannel(WorkingDays.onOrBefore(today.minusDays(random.nextInt(3, 150))));
        }
        if (RandomChoice.happens(15, random)) {
            goOnLeave(
                    WorkingDays.onOrBefore(today.minusDays(random.nextInt(1, 6))),
                    today.plusDays(random.nextInt(3, 15)));
        }
    }

    /** Whether the coverage was three by three from the day before until the end of this day. */
    boolean areEnoughOn(LocalDate day) {
        return level(day.minusDays(1), day).reaches(CoverageLevel.THREE_BY_THREE)
                && level(day, day).reaches(CoverageLevel.THREE_BY_THREE);
    }

    /** A person who was registered the day before and can be reached on this day. */
    Optional<ContactPersonId> anybodyReachableOn(LocalDate day) {
        return book(day.minusDays(1)).people().stream()
                .filter(entry -> entry.isReachable(day))
                .map(ContactEntry::personId)
                .findFirst();
    }

    /** A way to reach somebody. */
    record Way(ContactPersonId personId, ContactChannelId channelId) {}

    /**
     * The way that is tried next: one after the other, of those that were known the day before and still work.
     *
     * @param number of attempts before
     */
    Optional<Way> tryOn(LocalDate day, int number) {
        var now = book(day);
        var ways = book(day.minusDays(1)).people().stream()
                .filter(entry -> entry.leftOn() == null)
                .flatMap(entry -> entry.working().map(channel -> new Way(entry.personId(), channel.channelId())))
                .filter(way -> now.find(way.personId())
                        .filter(entry -> entry.leftOn() == null)
                        .filter(entry -> entry.working()
                                .anyMatch(channel -> channel.channelId().equals(way.channelId())))
                        .isPresent())
                .toList();
        return ways.isEmpty() ? Optional.empty() : Optional.of(ways.get(number % ways.size()));
    }

    private CoverageLevel level(LocalDate known, LocalDate day) {
        return Coverage.of(book(known), day).level();
    }

    private ContactBook book(LocalDate day) {
        var known = books.floorEntry(day);
        return known == null ? ContactBook.EMPTY : known.getValue();
    }

    private void leave(LocalDate day) {
        anybodyOn(day).ifPresent(entry -> {
            history.bySalesperson(day, new RecordDeparture(customer.customerId(), entry.personId(), day));
            change(day, book -> book.left(entry.personId(), day));
        });
    }

    private void failChannel(LocalDate day) {
        anybodyOn(day).ifPresent(entry -> {
            var channelId = entry.channels().getLast().channel().channelId();
            history.bySalesperson(
                    day,
                    new FailContactChannel(
                            customer.customerId(), entry.personId(), channelId, ChannelFailure.WRONG_NUMBER, day));
            change(day, book -> book.channelFailed(entry.personId(), channelId, ChannelFailure.WRONG_NUMBER, day));
        });
    }

    private void goOnLeave(LocalDate from, LocalDate until) {
        var there = book(from).people().stream()
                .filter(entry -> entry.leftOn() == null)
                .map(ContactEntry::personId)
                .toList();
        if (there.isEmpty()) {
            return;
        }
        var absence = new Absence(from, until, there.size() > 1 ? there.getLast() : null);
        history.bySalesperson(from, new RecordAbsence(customer.customerId(), there.getFirst(), absence));
        change(from, book -> book.away(there.getFirst(), absence));
    }

    private Optional<ContactEntry> anybodyOn(LocalDate day) {
        return book(day).people().stream()
                .filter(entry -> entry.leftOn() == null)
                .findFirst();
    }

    /** Changes the book of this day and of all later days. */
    private void change(LocalDate day, UnaryOperator<ContactBook> change) {
        books.put(day, book(day));
        books.tailMap(day, true).replaceAll((_, book) -> change.apply(book));
    }

    private ContactPerson person(int i) {
        var abroad = customer.isAbroad();
        return new ContactPerson(
                DemoNames.person(abroad, random),
                DemoNames.position(abroad, ROLES.get(i)),
                ROLES.get(i),
                abroad ? "en" : "ru",
                null,
                RandomChoice.happens(40, random) ? MonthDay.of(random.nextInt(1, 13), random.nextInt(1, 28)) : null);
    }

    private ContactChannel channel(int person, int n) {
        var id = new ContactChannelId(DemoIds.of("channel", customer.number() + "/" + person + "/" + n));
        var line = "%03d".formatted(place()) + person;
        return switch (n) {
            case 0 -> plain(id, ChannelKind.MOBILE, (customer.isAbroad() ? "+44771234" : "+7916555") + line);
            case 1 ->
                new ContactChannel(
                        id,
                        ChannelKind.OFFICE_PHONE,
                        null,
                        (customer.isAbroad() ? "+44207946" : "+7495555") + line,
                        new PreferredTimes(List.of(), LocalTime.of(9, 30), LocalTime.of(18, 0)),
                        null);
            case 2 ->
                new ContactChannel(
                        id,
                        ChannelKind.EMAIL,
                        null,
                        "person%d@%s.example"
                                .formatted(person + 1, customer.number().toLowerCase(Locale.ROOT)),
                        null,
                        "gave the address for documents and reminders");
            default ->
                new ContactChannel(id, ChannelKind.MESSENGER, MessengerKind.TELEGRAM, "@demo_" + line, null, null);
        };
    }

    private int place() {
        return Integer.parseInt(customer.number().substring(2));
    }

    private static ContactChannel plain(ContactChannelId id, ChannelKind kind, String address) {
        return new ContactChannel(id, kind, null, address, null, null);
    }
}
