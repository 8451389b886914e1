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

/** The people at one customer: how they are written down, and what becomes of them until today. */
final class DemoContacts {

    private static final List<PersonRole> ROLES =
            List.of(PersonRole.ACCOUNTS_PAYABLE, PersonRole.DECISION_MAKER, PersonRole.USER, PersonRole.SECRETARY);

    private final DemoCustomer customer;
    private final RandomGenerator dice;
    private final Diary diary;
    private final NavigableMap<LocalDate, ContactBook> books = new TreeMap<>();

    DemoContacts(DemoCustomer customer, RandomGenerator dice, Diary diary) {
        this.customer = customer;
        this.dice = dice;
        this.diary = diary;
    }

    void writtenDown(ContactStyle style, LocalDate day) {
        var book = ContactBook.EMPTY;
        for (int i = 0; i < style.persons(); i++) {
            var personId = new ContactPersonId(DemoIds.of("contact", customer.number() + "/" + i));
            var person = person(i);
            diary.sales(day, new AddContactPerson(customer.customerId(), personId, person));
            book = book.added(personId, person);
            for (int n = 0; n < style.channels(); n++) {
                var channel = channel(i, n);
                diary.sales(day, new AddContactChannel(customer.customerId(), personId, channel));
                book = book.channelAdded(personId, channel);
            }
        }
        books.put(day, book);
    }

    /** Somebody moves on, a mailbox is closed, somebody is on leave while you read this. */
    void goOnUntil(LocalDate today) {
        if (Odds.of(12, dice)) {
            left(Diary.workingDayBy(today.minusDays(dice.nextInt(15, 200))));
        }
        if (Odds.of(18, dice)) {
            failed(Diary.workingDayBy(today.minusDays(dice.nextInt(3, 150))));
        }
        if (Odds.of(15, dice)) {
            away(Diary.workingDayBy(today.minusDays(dice.nextInt(1, 6))), today.plusDays(dice.nextInt(3, 15)));
        }
    }

    /** Whether three by three could be relied on all through this day. */
    boolean areEnoughOn(LocalDate day) {
        return level(day.minusDays(1), day).reaches(CoverageLevel.THREE_BY_THREE)
                && level(day, day).reaches(CoverageLevel.THREE_BY_THREE);
    }

    /** Somebody who was known the day before. */
    Optional<ContactPersonId> somebodyOn(LocalDate day) {
        return book(day.minusDays(1)).people().stream()
                .filter(entry -> entry.isReachable(day))
                .map(ContactEntry::personId)
                .findFirst();
    }

    private CoverageLevel level(LocalDate known, LocalDate day) {
        return Coverage.of(book(known), day).level();
    }

    private ContactBook book(LocalDate day) {
        var known = books.floorEntry(day);
        return known == null ? ContactBook.EMPTY : known.getValue();
    }

    private void left(LocalDate day) {
        somebody(day).ifPresent(entry -> {
            diary.sales(day, new RecordDeparture(customer.customerId(), entry.personId(), day));
            change(day, book -> book.left(entry.personId(), day));
        });
    }

    private void failed(LocalDate day) {
        somebody(day).ifPresent(entry -> {
            var channelId = entry.channels().getLast().channel().channelId();
            diary.sales(
                    day,
                    new FailContactChannel(
                            customer.customerId(), entry.personId(), channelId, ChannelFailure.WRONG_NUMBER, day));
            change(day, book -> book.channelFailed(entry.personId(), channelId, ChannelFailure.WRONG_NUMBER, day));
        });
    }

    private void away(LocalDate from, LocalDate until) {
        var there = book(from).people().stream()
                .filter(entry -> entry.leftOn() == null)
                .map(ContactEntry::personId)
                .toList();
        if (there.isEmpty()) {
            return;
        }
        var absence = new Absence(from, until, there.size() > 1 ? there.getLast() : null);
        diary.sales(from, new RecordAbsence(customer.customerId(), there.getFirst(), absence));
        change(from, book -> book.away(there.getFirst(), absence));
    }

    private Optional<ContactEntry> somebody(LocalDate day) {
        return book(day).people().stream()
                .filter(entry -> entry.leftOn() == null)
                .findFirst();
    }

    /** What is known of later days already is changed as well. */
    private void change(LocalDate day, UnaryOperator<ContactBook> change) {
        books.put(day, book(day));
        books.tailMap(day, true).replaceAll((_, book) -> change.apply(book));
    }

    private ContactPerson person(int i) {
        var abroad = customer.isAbroad();
        return new ContactPerson(
                DemoNames.person(abroad, dice),
                DemoNames.position(abroad, ROLES.get(i)),
                ROLES.get(i),
                abroad ? "en" : "ru",
                null,
                Odds.of(40, dice) ? MonthDay.of(dice.nextInt(1, 13), dice.nextInt(1, 28)) : null);
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
