package io.duly.command.customer;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.calendar.WorkingCalendars;
import io.duly.command.contact.ContactRoom;
import io.duly.command.pause.PauseRoom;
import io.duly.command.platform.KnownUsers;
import io.duly.command.segment.SegmentRoom;
import io.duly.command.testing.FixtureClock;
import io.duly.command.warning.NoRules;
import io.duly.command.work.WorkRoom;
import io.duly.command.workplace.WorkplaceRoom;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.UserName;
import io.duly.testing.ContactFixture;
import io.duly.testing.CustomerFixture;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A customer in a world where no rule finds anything. */
public final class CustomerUnderTest {

    private static final CalendarId EVERY_DAY = CalendarId.of("every-day");
    /** Is no user. */
    static final UserName STRANGER = UserName.of("stranger");

    private CustomerUnderTest() {}

    public static AggregateTestFixture<Customer> customer() {
        var fixture = new AggregateTestFixture<>(Customer.class);
        fixture.registerInjectableResource(new KnownUsers(name -> !name.equals(STRANGER)));
        var repository = fixture.getRepository();
        var customers = new Customers(() -> repository);
        var creditor = new CreditorTime(
                new FixtureClock(), ZoneId.of("Europe/Moscow"), LocalTime.of(9, 0), WorkingCalendars.named(EVERY_DAY));
        fixture.registerAnnotatedCommandHandler(ContactRoom.commands(customers, creditor));
        fixture.registerAnnotatedCommandHandler(SegmentRoom.commands(customers));
        fixture.registerAnnotatedCommandHandler(PauseRoom.commands(customers, creditor));
        fixture.registerAnnotatedCommandHandler(WorkRoom.commands(customers, creditor));
        fixture.registerAnnotatedCommandHandler(WorkplaceRoom.commands(customers));
        fixture.registerAnnotatedCommandHandler(NoRules.commands(customers));
        return fixture;
    }

    /** A registered customer where so many people are known, each with so many channels. */
    public static List<CustomerEvent> knowing(int persons, int channels) {
        return Stream.concat(Stream.of(CustomerFixture.registered()), ContactFixture.known(persons, channels).stream())
                .toList();
    }
}
