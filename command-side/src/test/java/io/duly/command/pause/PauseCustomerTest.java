package io.duly.command.pause;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.morningOf;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.customer.CustomerUnderTest;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.ChannelKind;
import io.duly.events.customer.CollectionPaused;
import io.duly.events.customer.CollectionResumed;
import io.duly.events.customer.CustomerEvent;
import io.duly.events.pause.Pause;
import io.duly.events.pause.PauseClock;
import io.duly.events.shared.PauseId;
import io.duly.testing.CustomerFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class PauseCustomerTest {

    private static final PauseId PAUSE = PauseId.of("00000000-0000-0000-0000-0000000000f5");
    private static final LocalDate LAST = DUE.plusDays(9);
    private static final String WHY = "Nobody works during the holidays";
    private static final List<ChannelKind> PHONES = List.of(ChannelKind.MOBILE, ChannelKind.OFFICE_PHONE);

    @Test
    void everything_of_a_customer_waits() {
        given().when(pause(List.of(), WHY)).expectEvents(paused(List.of()));
    }

    @Test
    void only_what_goes_some_ways_waits_and_each_is_named_once() {
        given().when(pause(List.of(ChannelKind.OFFICE_PHONE, ChannelKind.MOBILE, ChannelKind.MOBILE), WHY))
                .expectEvents(paused(PHONES));
    }

    @Test
    void the_same_pause_of_a_customer_sent_twice_is_recorded_once_and_another_is_refused() {
        given(paused(PHONES))
                .when(pause(PHONES, WHY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        given(paused(PHONES))
                .when(pause(List.of(), WHY))
                .expectNoEvents()
                .expectExceptionDetails(PauseRefusal.PAUSE_EXISTS);
    }

    @Test
    void who_ends_a_pause_of_a_customer_ends_it_today() {
        given(paused(List.of()))
                .when(new ResumeCustomer(CUSTOMER, PAUSE, "They are back"))
                .expectEvents(new CollectionResumed(CUSTOMER, PAUSE, DUE, "They are back"));
    }

    @Test
    void a_pause_that_the_customer_never_had_cannot_be_ended() {
        given().when(new ResumeCustomer(CUSTOMER, PAUSE, "They are back"))
                .expectNoEvents()
                .expectExceptionDetails(PauseRefusal.PAUSE_UNKNOWN);
    }

    @Test
    void the_clock_of_a_channel_cannot_stop() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() ->
                        new PauseCustomer(CUSTOMER, PAUSE, PHONES, new PauseRequest(null, LAST, PauseClock.STOPS, WHY)))
                .returns("clock", InvalidCommand::field);
    }

    private static TestExecutor<?> given(CustomerEvent... more) {
        return CustomerUnderTest.customer()
                .given(Stream.concat(Stream.of(CustomerFixture.registered()), Stream.of(more))
                        .toList())
                .andGivenCurrentTime(morningOf(DUE));
    }

    private static CollectionPaused paused(List<ChannelKind> channels) {
        return new CollectionPaused(CUSTOMER, channels, new Pause(PAUSE, DUE, LAST, PauseClock.RUNS, WHY));
    }

    private static PauseCustomer pause(List<ChannelKind> channels, String reason) {
        return new PauseCustomer(CUSTOMER, PAUSE, channels, new PauseRequest(null, LAST, PauseClock.RUNS, reason));
    }
}
