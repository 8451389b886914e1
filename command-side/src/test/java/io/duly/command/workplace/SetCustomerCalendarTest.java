package io.duly.command.workplace;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.customer.CustomerUnderTest;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.customer.CustomerCalendarSet;
import io.duly.events.shared.CalendarId;
import io.duly.testing.CustomerFixture;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetCustomerCalendarTest {

    private static final CalendarId GERMANY = CalendarId.of("de");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final CustomerCalendarSet SET = new CustomerCalendarSet(CUSTOMER, GERMANY, BERLIN);

    @Test
    void it_is_recorded_on_which_days_and_by_which_clock_a_customer_works() {
        CustomerUnderTest.customer()
                .given(CustomerFixture.registered())
                .when(new SetCustomerCalendar(CUSTOMER, GERMANY, BERLIN))
                .expectEvents(SET);
    }

    @Test
    void the_same_said_twice_is_recorded_once() {
        CustomerUnderTest.customer()
                .given(CustomerFixture.registered(), SET)
                .when(new SetCustomerCalendar(CUSTOMER, GERMANY, BERLIN))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_is_left_out_is_not_known_any_more() {
        CustomerUnderTest.customer()
                .given(CustomerFixture.registered(), SET)
                .when(new SetCustomerCalendar(CUSTOMER, null, null))
                .expectEvents(new CustomerCalendarSet(CUSTOMER, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mars", "cn"})
    void a_calendar_that_is_not_known_is_refused_with_its_field(String calendar) {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new SetCustomerCalendar(CUSTOMER, CalendarId.of(calendar), BERLIN))
                .returns("calendar", InvalidCommand::field);
    }
}
