package io.duly.command.warning;

import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.DIRECTOR;
import static io.duly.testing.ContactFixture.SECRETARY;
import static io.duly.testing.ContactFixture.described;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.PreventionFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.contact.AddContactChannel;
import io.duly.command.contact.AddContactPerson;
import io.duly.command.contact.RecordAbsence;
import io.duly.command.contact.RecordDeparture;
import io.duly.command.contact.RecordReturn;
import io.duly.events.contact.Absence;
import io.duly.events.contact.PersonRole;
import io.duly.events.customer.ContactChannelAdded;
import io.duly.events.customer.ContactPersonAdded;
import io.duly.events.warning.WarningKind;
import io.duly.testing.ContactFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Warning signs about the contacts, through the real event store, processors and scheduler, on PostgreSQL. */
class ContactSignsIT {

    private final WatchedCustomer customer = WatchedCustomer.known();

    @AfterEach
    void stop() {
        customer.close();
    }

    @Test
    void the_departure_of_the_accountant_raises_an_alarm() {
        known(2, 1);
        customer.happens(new RecordDeparture(CUSTOMER, ACCOUNTANT, TODAY));
        assertThat(customer.signs()).containsExactly(WarningKind.KEY_CONTACT_LEFT);
    }

    @Test
    void a_successor_of_the_accountant_ends_the_alarm() {
        known(2, 1);
        customer.happens(new RecordDeparture(CUSTOMER, ACCOUNTANT, TODAY));
        customer.happens(new AddContactPerson(CUSTOMER, SECRETARY, described("Olga", PersonRole.ACCOUNTS_PAYABLE)));
        assertThat(customer.signs()).isEmpty();
    }

    @Test
    void a_departure_that_was_announced_is_found_on_its_morning() {
        known(2, 1);
        customer.happens(new RecordDeparture(CUSTOMER, ACCOUNTANT, TODAY.plusDays(3)));
        assertThat(customer.signs()).isEmpty();
        customer.on(TODAY.plusDays(3));
        assertThat(customer.signs()).containsExactly(WarningKind.KEY_CONTACT_LEFT);
    }

    @Test
    void a_leave_and_the_return_from_it_are_found_on_their_mornings() {
        known(1, 1);
        customer.happens(
                new RecordAbsence(CUSTOMER, DIRECTOR, new Absence(TODAY.plusDays(2), TODAY.plusDays(9), null)));
        assertThat(customer.signs()).isEmpty();
        customer.on(TODAY.plusDays(2));
        assertThat(customer.signs()).containsExactly(WarningKind.NO_REACHABLE_CONTACT);
        customer.on(TODAY.plusDays(10));
        assertThat(customer.signs()).isEmpty();
    }

    @Test
    void a_return_that_was_announced_for_an_earlier_day_is_found_on_its_morning() {
        known(1, 1);
        customer.happens(new RecordAbsence(CUSTOMER, DIRECTOR, new Absence(TODAY, TODAY.plusDays(9), null)));
        customer.happens(new RecordReturn(CUSTOMER, DIRECTOR, TODAY.plusDays(4)));
        customer.on(TODAY.plusDays(1));
        assertThat(customer.signs()).containsExactly(WarningKind.NO_REACHABLE_CONTACT);
        customer.on(TODAY.plusDays(4));
        assertThat(customer.signs()).isEmpty();
    }

    @Test
    void a_daily_judgement_that_runs_twice_finds_nothing_new() {
        known(2, 1);
        customer.happens(new RecordDeparture(CUSTOMER, ACCOUNTANT, TODAY.plusDays(3)));
        customer.on(TODAY.plusDays(3));
        var history = customer.duly().history(CUSTOMER);
        customer.duly().get(DailyJudgement.class).run();
        customer.settle();
        assertThat(customer.duly().history(CUSTOMER)).isEqualTo(history);
    }

    private void known(int persons, int channels) {
        customer.happens(ContactFixture.known(persons, channels).stream()
                .map(event -> switch (event) {
                    case ContactPersonAdded(var customer, var id, var person) ->
                        new AddContactPerson(customer, id, person);
                    case ContactChannelAdded(var customer, var id, var channel) ->
                        new AddContactChannel(customer, id, channel);
                    default -> throw new IllegalStateException("not about getting to know somebody: " + event);
                })
                .toArray());
    }
}
