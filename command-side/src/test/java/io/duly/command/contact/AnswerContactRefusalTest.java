package io.duly.command.contact;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.CustomerFixture.registered;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.customer.CustomerUnderTest;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.RefusalAnswer;
import io.duly.events.customer.ContactRefusalAnswered;
import io.duly.events.customer.WarningSignCleared;
import io.duly.events.customer.WarningSignRaised;
import io.duly.events.shared.WarningSignId;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningKind;
import io.duly.events.warning.WarningSign;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerContactRefusalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final WarningSignId SIGN = WarningSignId.of("00000000-0000-0000-0000-0000000000e5");

    private final AggregateTestFixture<?> customer = CustomerUnderTest.customer();

    @Test
    void the_head_of_sales_talks_to_the_customer_themselves() {
        refused()
                .when(answer(RefusalAnswer.TALK_MYSELF, null, null))
                .expectEvents(answered(RefusalAnswer.TALK_MYSELF, null, null));
    }

    @Test
    void or_asks_for_prepayment() {
        refused()
                .when(answer(RefusalAnswer.ASK_FOR_PREPAYMENT, "a new customer", null))
                .expectEvents(answered(RefusalAnswer.ASK_FOR_PREPAYMENT, "a new customer", null));
    }

    @Test
    void or_waives_the_contacts_until_a_day() {
        refused()
                .when(answer(RefusalAnswer.WAIVE, "a ministry", TODAY.plusDays(30)))
                .expectEvents(answered(RefusalAnswer.WAIVE, "a ministry", TODAY.plusDays(30)));
    }

    @Test
    void nobody_waives_without_a_reason_and_a_day() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> answer(RefusalAnswer.WAIVE, null, TODAY.plusDays(1)))
                .returns("reason", InvalidCommand::field);
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> answer(RefusalAnswer.WAIVE, "a ministry", null))
                .returns("askAgainOn", InvalidCommand::field);
    }

    @Test
    void only_a_waiver_ends_on_a_day() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> answer(RefusalAnswer.TALK_MYSELF, null, TODAY.plusDays(1)))
                .returns("askAgainOn", InvalidCommand::field);
    }

    @Test
    void the_day_to_ask_again_lies_ahead() {
        refused()
                .when(answer(RefusalAnswer.WAIVE, "a ministry", TODAY))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.ASKED_AGAIN_TOO_SOON);
    }

    @Test
    void the_same_answer_sent_twice_is_recorded_once_even_when_its_day_has_come() {
        customer.given(
                        registered(),
                        raised(WarningKind.CONTACTS_REFUSED),
                        answered(RefusalAnswer.WAIVE, "a ministry", TODAY))
                .andGivenCurrentTime(now())
                .when(answer(RefusalAnswer.WAIVE, "a ministry", TODAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_answer_takes_the_place_of_the_one_before() {
        customer.given(
                        registered(),
                        raised(WarningKind.CONTACTS_REFUSED),
                        answered(RefusalAnswer.TALK_MYSELF, null, null))
                .andGivenCurrentTime(now())
                .when(answer(RefusalAnswer.ASK_FOR_PREPAYMENT, null, null))
                .expectEvents(answered(RefusalAnswer.ASK_FOR_PREPAYMENT, null, null));
    }

    @Test
    void a_refusal_that_is_raised_anew_is_decided_about_anew() {
        customer.given(
                        registered(),
                        raised(WarningKind.CONTACTS_REFUSED),
                        answered(RefusalAnswer.TALK_MYSELF, null, null),
                        new WarningSignCleared(CUSTOMER, SIGN, Clearing.CAUSE_GONE, "the contacts came"),
                        raised(WarningKind.CONTACTS_REFUSED))
                .andGivenCurrentTime(now())
                .when(answer(RefusalAnswer.TALK_MYSELF, null, null))
                .expectEvents(answered(RefusalAnswer.TALK_MYSELF, null, null));
    }

    @Test
    void only_a_refusal_of_contacts_is_answered() {
        customer.given(registered(), raised(WarningKind.RUMOURS_OF_TROUBLE))
                .andGivenCurrentTime(now())
                .when(answer(RefusalAnswer.TALK_MYSELF, null, null))
                .expectNoEvents()
                .expectExceptionDetails(ContactRefusal.NO_SUCH_REFUSAL);
    }

    private TestExecutor<?> refused() {
        return customer.given(registered(), raised(WarningKind.CONTACTS_REFUSED))
                .andGivenCurrentTime(now());
    }

    private static Instant now() {
        return Instant.parse("2026-03-02T07:00:00Z");
    }

    private static WarningSignRaised raised(WarningKind kind) {
        return new WarningSignRaised(
                CUSTOMER, WarningSign.of(SIGN, kind, null, "they will not say", Map.of(), TODAY, null));
    }

    private static AnswerContactRefusal answer(
            RefusalAnswer answer, @Nullable String reason, @Nullable LocalDate askAgainOn) {
        return new AnswerContactRefusal(CUSTOMER, SIGN, answer, reason, askAgainOn);
    }

    private static ContactRefusalAnswered answered(
            RefusalAnswer answer, @Nullable String reason, @Nullable LocalDate askAgainOn) {
        return new ContactRefusalAnswered(CUSTOMER, SIGN, answer, TODAY, reason, askAgainOn);
    }
}
