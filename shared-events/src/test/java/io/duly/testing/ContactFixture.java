package io.duly.testing;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.ISSUED_ON;

import io.duly.events.contact.Absence;
import io.duly.events.contact.ChannelFailure;
import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.ContactChannel;
import io.duly.events.contact.ContactPerson;
import io.duly.events.contact.PersonRole;
import io.duly.events.customer.ContactChannelAdded;
import io.duly.events.customer.ContactChannelConfirmed;
import io.duly.events.customer.ContactChannelFailed;
import io.duly.events.customer.ContactPersonAdded;
import io.duly.events.customer.ContactPersonAway;
import io.duly.events.customer.ContactPersonBack;
import io.duly.events.customer.ContactPersonLeft;
import io.duly.events.customer.ContactPersonReachable;
import io.duly.events.customer.ContactPersonUnreachable;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.state.contact.ContactBook;
import io.duly.state.customer.CustomerState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The people at the customer of {@link CustomerFixture}: a director, an accountant, a storekeeper and a secretary. */
public final class ContactFixture {

    public static final ContactPersonId DIRECTOR = person(1);
    public static final ContactPersonId ACCOUNTANT = person(2);
    public static final ContactPersonId STOREKEEPER = person(3);
    public static final ContactPersonId SECRETARY = person(4);

    private ContactFixture() {}

    /** Three persons with three channels each. */
    public static List<CustomerEvent> threeByThree() {
        return known(3, 3);
    }

    /** So many of the four, each with so many channels. */
    public static List<CustomerEvent> known(int persons, int channels) {
        var events = new ArrayList<CustomerEvent>();
        for (int person = 1; person <= persons; person++) {
            events.add(added(person(person), role(person)));
            for (int channel = 1; channel <= channels; channel++) {
                events.add(new ContactChannelAdded(CUSTOMER, person(person), channel(person, channel)));
            }
        }
        return events;
    }

    public static ContactPersonAdded added(ContactPersonId personId, PersonRole role) {
        return new ContactPersonAdded(CUSTOMER, personId, described("Somebody", role));
    }

    public static ContactChannelAdded reachedBy(ContactPersonId personId, ContactChannel channel) {
        return new ContactChannelAdded(CUSTOMER, personId, channel);
    }

    /** The channel no longer works, since {@link DealFixture#ISSUED_ON}. */
    public static ContactChannelFailed failed(int person, int channel) {
        return failed(person, channel, ChannelFailure.NO_LONGER_IN_USE);
    }

    public static ContactChannelFailed failed(int person, int channel, ChannelFailure failure) {
        return new ContactChannelFailed(CUSTOMER, person(person), channelId(person, channel), failure, ISSUED_ON);
    }

    public static ContactChannelConfirmed confirmed(int person, int channel) {
        return new ContactChannelConfirmed(CUSTOMER, person(person), channelId(person, channel), ISSUED_ON);
    }

    public static ContactPersonAway away(ContactPersonId personId, LocalDate from, LocalDate until) {
        return new ContactPersonAway(CUSTOMER, personId, new Absence(from, until, null));
    }

    public static ContactPersonAway away(
            ContactPersonId personId, LocalDate from, LocalDate until, ContactPersonId substitute) {
        return new ContactPersonAway(CUSTOMER, personId, new Absence(from, until, substitute));
    }

    public static ContactPersonBack back(ContactPersonId personId, LocalDate day) {
        return new ContactPersonBack(CUSTOMER, personId, day);
    }

    public static ContactPersonLeft left(ContactPersonId personId, LocalDate day) {
        return new ContactPersonLeft(CUSTOMER, personId, day);
    }

    public static ContactPersonUnreachable unreachable(ContactPersonId personId) {
        return new ContactPersonUnreachable(CUSTOMER, personId, ISSUED_ON);
    }

    public static ContactPersonReachable reachable(ContactPersonId personId) {
        return new ContactPersonReachable(CUSTOMER, personId, ISSUED_ON);
    }

    public static ContactPerson described(String name, PersonRole role) {
        return new ContactPerson(name, null, role, "ru", null, null);
    }

    public static PersonRole role(int person) {
        return switch (person) {
            case 1 -> PersonRole.DECISION_MAKER;
            case 2 -> PersonRole.ACCOUNTS_PAYABLE;
            case 3 -> PersonRole.USER;
            default -> PersonRole.SECRETARY;
        };
    }

    /** Mobile, office phone, e-mail and post, in this order. */
    public static ContactChannel channel(int person, int channel) {
        return switch (channel) {
            case 1 -> channel(channelId(person, 1), ChannelKind.MOBILE, "+7916000000" + person);
            case 2 -> channel(channelId(person, 2), ChannelKind.OFFICE_PHONE, "+7495000000" + person);
            case 3 -> channel(channelId(person, 3), ChannelKind.EMAIL, "person" + person + "@romashka.example");
            default -> channel(channelId(person, channel), ChannelKind.POST, "Street " + person);
        };
    }

    public static ContactChannel channel(ContactChannelId channelId, ChannelKind kind, String address) {
        return new ContactChannel(channelId, kind, null, address, null, null);
    }

    public static ContactChannelId channelId(int person, int channel) {
        return ContactChannelId.of("00000000-0000-0000-0000-000000000c%d%d".formatted(person, channel));
    }

    public static ContactPersonId person(int number) {
        return ContactPersonId.of("00000000-0000-0000-0000-0000000000e" + number);
    }

    /** Everybody whom we know after this happened. */
    public static ContactBook book(List<? extends CustomerEvent> history) {
        return customer(history).contacts();
    }

    /** The customer after this happened to it. */
    public static CustomerState customer(List<? extends CustomerEvent> history) {
        var state = CustomerState.UNKNOWN.after(CustomerFixture.registered());
        for (var event : history) {
            state = state.after(event);
        }
        return state;
    }

    public static List<CustomerEvent> and(List<? extends CustomerEvent> history, CustomerEvent... more) {
        return Stream.concat(history.stream(), Stream.of(more)).toList();
    }
}
