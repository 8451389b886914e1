package io.duly.command.contact;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.ContactChannel;
import io.duly.events.contact.ContactPerson;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Add several people with the ways to reach them: all of them, or none. */
public record AddContacts(@TargetAggregateIdentifier CustomerId customerId, List<Person> people) {

    private static final int MOST_PEOPLE = 50;
    private static final int MOST_CHANNELS = 20;

    /** Somebody, and the ways to reach them. */
    public record Person(ContactPersonId personId, ContactPerson person, List<ContactChannel> channels) {

        public Person {
            channels = List.copyOf(channels);
        }
    }

    public AddContacts {
        if (people.isEmpty() || people.size() > MOST_PEOPLE) {
            throw new InvalidCommand("people", "are 1 to " + MOST_PEOPLE);
        }
        var kept = new ArrayList<Person>();
        for (var one : people) {
            var place = "people[" + kept.size() + "]";
            if (kept.stream().anyMatch(other -> other.personId().equals(one.personId()))) {
                throw new InvalidCommand(place + ".personId", "is that of another entry");
            }
            kept.add(kept(place, one));
        }
        people = List.copyOf(kept);
    }

    private static Person kept(String place, Person one) {
        if (one.channels().size() > MOST_CHANNELS) {
            throw new InvalidCommand(place + ".channels", "are at most " + MOST_CHANNELS);
        }
        var channels = new ArrayList<ContactChannel>();
        for (var channel : one.channels()) {
            channels.add(Entries.at(
                    place + ".channels[" + channels.size() + "].channel", () -> ContactChecks.channel(channel)));
        }
        return new Person(
                one.personId(), Entries.at(place + ".person", () -> ContactChecks.person(one.person())), channels);
    }
}
