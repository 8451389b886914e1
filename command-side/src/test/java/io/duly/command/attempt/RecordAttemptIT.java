package io.duly.command.attempt;

import static io.duly.command.attempt.OwingCustomers.EARLIER;
import static io.duly.command.attempt.OwingCustomers.NOW;
import static io.duly.command.attempt.OwingCustomers.TODAY;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.morningOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.contact.ContactRefusal;
import io.duly.command.deal.DealRefusal;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.FactRefusal;
import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.AttemptSubject;
import io.duly.events.shared.DealId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Which attempts are taken, and which are refused without a trace. */
@TestInstance(Lifecycle.PER_CLASS)
class RecordAttemptIT {

    /** Nothing that these two are told is ever taken. */
    private static final OwingCustomer QUIET = new OwingCustomer(1);

    private static final OwingCustomer OTHER = new OwingCustomer(2);

    private OwingCustomers world;

    @BeforeAll
    void start() {
        world = OwingCustomers.start(9);
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @Test
    void the_same_attempt_sent_again_changes_nothing_even_when_its_next_contact_is_no_longer_ahead() {
        var customer = new OwingCustomer(4);
        var attempt = OwingCustomer.next(
                customer.attempt(1, AttemptOutcome.REACHED, customer.about(1, "call")), TODAY.plusDays(1));
        world.send(attempt);
        var before = world.histories(customer);

        world.clock().set(NOW.plus(Duration.ofDays(2)));
        try {
            world.send(attempt);
        } finally {
            world.clock().set(NOW);
        }

        assertThat(world.histories(customer)).isEqualTo(before);
    }

    @Test
    void another_attempt_under_the_same_id_is_refused() {
        var customer = new OwingCustomer(5);
        world.send(customer.attempt(1, AttemptOutcome.REACHED, customer.about(1, null)));

        world.refuses(customer, customer.attempt(1, AttemptOutcome.NO_ANSWER, customer.about(1, null)))
                .returns(AttemptRefusal.ATTEMPT_EXISTS, CommandRejected::reason);
    }

    @Test
    void a_person_or_channel_that_the_customer_does_not_have_is_refused() {
        world.refuses(QUIET, QUIET.tried(1, 5, 1, EARLIER, AttemptOutcome.REACHED))
                .returns(ContactRefusal.CONTACT_PERSON_UNKNOWN, CommandRejected::reason)
                .returns("personId", CommandRejected::field);
        world.refuses(QUIET, QUIET.tried(1, 2, 5, EARLIER, AttemptOutcome.REACHED))
                .returns(ContactRefusal.CHANNEL_UNKNOWN, CommandRejected::reason)
                .returns("channelId", CommandRejected::field);
    }

    @Test
    void what_has_not_happened_yet_is_refused() {
        world.refuses(QUIET, QUIET.tried(1, 2, 1, NOW.plus(Duration.ofMinutes(1)), AttemptOutcome.REACHED))
                .returns(FactRefusal.NOT_YET_HAPPENED, CommandRejected::reason)
                .returns("at", CommandRejected::field);
    }

    @Test
    void an_attempt_before_the_date_of_the_invoice_that_it_is_about_is_refused() {
        var before = morningOf(ISSUED_ON.minusDays(1));
        world.refuses(QUIET, QUIET.tried(1, 2, 1, before, AttemptOutcome.REACHED))
                .returns(DealRefusal.BEFORE_THE_INVOICE, CommandRejected::reason)
                .returns("at", CommandRejected::field);
    }

    @Test
    void a_next_contact_that_does_not_lie_ahead_is_refused() {
        world.refuses(QUIET, OwingCustomer.next(QUIET.attempt(1, AttemptOutcome.REACHED, QUIET.about(1, null)), TODAY))
                .returns(AttemptRefusal.NEXT_CONTACT_TOO_SOON, CommandRejected::reason)
                .returns("nextContactOn", CommandRejected::field);
    }

    /** The refusal of the second deal undoes what was decided about the customer and the first deal. */
    @Test
    void a_debt_of_somebody_else_is_refused_and_nothing_of_the_attempt_is_stored() {
        world.refuses(
                        QUIET,
                        QUIET.attempt(1, AttemptOutcome.WRONG_NUMBER, QUIET.about(1, "call"), OTHER.about(1, null)))
                .returns(DealRefusal.CUSTOMER_DIFFERS, CommandRejected::reason)
                .returns("about[1].dealId", CommandRejected::field);
    }

    @Test
    void a_deal_or_instalment_that_is_not_known_is_refused() {
        var nowhere = new DealId(new UUID(0xde, 99));
        world.refuses(
                        QUIET,
                        QUIET.attempt(
                                1,
                                AttemptOutcome.REACHED,
                                QUIET.about(1, null),
                                new AttemptSubject(nowhere, QUIET.instalment(1), null)))
                .returns(DealRefusal.DEAL_UNKNOWN, CommandRejected::reason)
                .returns("about[1].dealId", CommandRejected::field);
        world.refuses(
                        QUIET,
                        QUIET.attempt(
                                1,
                                AttemptOutcome.REACHED,
                                new AttemptSubject(QUIET.deal(1), QUIET.instalment(2), null)))
                .returns(DealRefusal.INSTALMENT_UNKNOWN, CommandRejected::reason)
                .returns("about[0].instalmentId", CommandRejected::field);
    }

    @Test
    void a_step_that_was_left_out_or_never_came_due_is_not_carried_out() {
        for (var step : List.of("reminder", "hand-over")) {
            world.refuses(QUIET, QUIET.attempt(1, AttemptOutcome.REACHED, QUIET.about(1, step)))
                    .returns(AttemptRefusal.STEP_NOT_TAKEN, CommandRejected::reason)
                    .returns("about[0].step", CommandRejected::field);
        }
    }

    @Test
    void a_call_of_the_day_before_does_not_carry_out_the_step_of_today() {
        var dayBefore = EARLIER.minus(Duration.ofDays(1));
        world.refuses(QUIET, QUIET.attempt(1, 2, 1, dayBefore, AttemptOutcome.REACHED, QUIET.about(1, "call")))
                .returns(AttemptRefusal.STEP_NOT_TAKEN, CommandRejected::reason);
    }

    @Test
    void an_attempt_at_a_customer_who_is_not_known_finds_nobody() {
        var nobody = new OwingCustomer(77);
        assertThatExceptionOfType(AggregateNotFoundException.class)
                .isThrownBy(() -> world.send(nobody.attempt(1, AttemptOutcome.REACHED, nobody.about(1, null))));
    }
}
