package io.duly.command.attempt;

import static io.duly.testing.ContactFixture.ACCOUNTANT;
import static io.duly.testing.ContactFixture.channelId;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.SECOND_INSTALMENT;
import static io.duly.testing.DealFixture.morningOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.AttemptSubject;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.StepId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordAttemptTest {

    private static final StepId CALL = StepId.of("call");
    private static final StepId REMINDER = StepId.of("reminder");

    @Test
    void an_attempt_about_nothing_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> about())
                .returns("about", InvalidCommand::field);
    }

    @Test
    void a_debt_is_named_once_with_each_of_its_steps() {
        assertThat(about(
                                new AttemptSubject(DEAL, INSTALMENT, CALL),
                                new AttemptSubject(DEAL, INSTALMENT, REMINDER),
                                new AttemptSubject(DEAL, SECOND_INSTALMENT, null))
                        .deals())
                .containsExactly(DEAL);
    }

    @Test
    void a_debt_that_is_named_twice_with_one_step_is_refused_with_its_place() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() ->
                        about(new AttemptSubject(DEAL, INSTALMENT, CALL), new AttemptSubject(DEAL, INSTALMENT, CALL)))
                .returns("about[1]", InvalidCommand::field);
    }

    @Test
    void a_debt_that_is_named_with_a_step_and_without_is_refused() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> about(
                        new AttemptSubject(DEAL, SECOND_INSTALMENT, null),
                        new AttemptSubject(DEAL, INSTALMENT, null),
                        new AttemptSubject(DEAL, INSTALMENT, CALL)))
                .returns("about[2]", InvalidCommand::field);
    }

    @Test
    void fifty_deals_are_enough_for_one_attempt() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> about(IntStream.rangeClosed(1, 51)
                        .mapToObj(number -> new AttemptSubject(new DealId(new UUID(0, number)), INSTALMENT, null))
                        .toArray(AttemptSubject[]::new)))
                .returns("about", InvalidCommand::field)
                .withMessageContaining("50");
    }

    @Test
    void a_blank_note_is_refused() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> attempt(" ", new AttemptSubject(DEAL, INSTALMENT, CALL)))
                .returns("note", InvalidCommand::field);
    }

    private static RecordAttempt about(AttemptSubject... about) {
        return attempt(null, about);
    }

    private static RecordAttempt attempt(@Nullable String note, AttemptSubject... about) {
        return new RecordAttempt(
                CUSTOMER,
                new AttemptId(new UUID(0xa7, 1)),
                ACCOUNTANT,
                channelId(2, 1),
                morningOf(ISSUED_ON),
                AttemptOutcome.REACHED,
                note,
                List.of(about),
                null);
    }
}
