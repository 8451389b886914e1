package io.duly.command.attempt;

import static io.duly.command.attempt.OwingCustomers.EARLIER;
import static io.duly.command.attempt.OwingCustomers.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.contact.ConfirmContactChannel;
import io.duly.command.contact.ContactRefusal;
import io.duly.command.contact.FailContactChannel;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.warning.ClearWarningSign;
import io.duly.events.contact.AttemptOutcome;
import io.duly.events.contact.ChannelFailure;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What follows from an attempt, for the customer and for the deals that it is about. */
@TestInstance(Lifecycle.PER_CLASS)
class AttemptConsequencesIT {

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
    void one_attempt_is_recorded_with_the_customer_and_both_deals_and_carries_out_the_step_that_it_names() {
        var customer = new OwingCustomer(3);

        world.send(customer.attempt(1, AttemptOutcome.NO_ANSWER, customer.about(1, "call"), customer.about(2, null)));

        assertThat(world.history(customer.id())).containsOnlyOnce("ContactAttempted");
        assertThat(world.history(customer.deal(1))).containsOnlyOnce("DebtorContacted", "EscalationStepDone");
        assertThat(world.history(customer.deal(2)))
                .containsOnlyOnce("DebtorContacted")
                .doesNotContain("EscalationStepDone");
    }

    @Test
    void a_step_is_carried_out_once() {
        var customer = new OwingCustomer(6);
        world.send(customer.attempt(1, AttemptOutcome.NO_ANSWER, customer.about(1, "call")));

        world.refuses(
                        customer,
                        customer.attempt(
                                2, AttemptOutcome.REACHED, customer.about(2, "call"), customer.about(1, "call")))
                .returns(AttemptRefusal.STEP_DONE_ALREADY, CommandRejected::reason)
                .returns("about[1].step", CommandRejected::field);
    }

    @Test
    void a_wrong_number_fails_and_is_not_tried_again_before_it_is_confirmed() {
        var customer = new OwingCustomer(7);
        var wrong = customer.attempt(1, AttemptOutcome.WRONG_NUMBER, customer.about(1, null));
        world.send(wrong);

        assertThat(world.history(customer.id())).endsWith("ContactAttempted", "ContactChannelFailed");
        for (var outcome : List.of(AttemptOutcome.REACHED, AttemptOutcome.WRONG_NUMBER)) {
            world.refuses(customer, customer.attempt(2, outcome, customer.about(1, null)))
                    .returns(AttemptRefusal.CHANNEL_FAILED, CommandRejected::reason)
                    .returns("channelId", CommandRejected::field);
        }

        world.send(new ConfirmContactChannel(customer.id(), customer.person(2), customer.channel(2, 1), TODAY));
        world.send(customer.attempt(2, AttemptOutcome.REACHED, customer.about(1, null)));
        assertThat(world.history(customer.id())).endsWith("ContactChannelConfirmed", "ContactAttempted");
    }

    @Test
    void what_was_tried_before_the_channel_failed_may_still_be_recorded() {
        var customer = new OwingCustomer(7);
        world.send(new FailContactChannel(
                customer.id(), customer.person(3), customer.channel(3, 2), ChannelFailure.NO_LONGER_IN_USE, TODAY));

        world.send(customer.tried(3, 3, 2, EARLIER.minus(Duration.ofDays(1)), AttemptOutcome.WRONG_NUMBER));

        assertThat(world.history(customer.id())).endsWith("ContactAttempted");
    }

    @Test
    void a_person_who_has_left_the_company_is_not_called_any_more() {
        var customer = new OwingCustomer(8);
        world.send(customer.attempt(1, AttemptOutcome.LEFT_COMPANY, customer.about(1, null)));

        assertThat(world.history(customer.id())).contains("ContactPersonLeft");
        for (var outcome : List.of(AttemptOutcome.NO_ANSWER, AttemptOutcome.LEFT_COMPANY)) {
            world.refuses(customer, customer.attempt(2, outcome, customer.about(1, null)))
                    .returns(ContactRefusal.CONTACT_PERSON_LEFT, CommandRejected::reason)
                    .returns("personId", CommandRejected::field);
        }

        world.send(customer.tried(3, 2, 1, EARLIER.minus(Duration.ofDays(1)), AttemptOutcome.NO_ANSWER));
        world.refuses(customer, customer.tried(4, 2, 1, EARLIER.minus(Duration.ofDays(1)), AttemptOutcome.LEFT_COMPANY))
                .returns(ContactRefusal.CONTACT_PERSON_LEFT, CommandRejected::reason);
    }

    @Test
    void a_refusal_raises_a_warning_sign_that_the_next_one_renews_until_somebody_clears_it() {
        var customer = new OwingCustomer(9);
        world.send(customer.attempt(1, AttemptOutcome.REFUSES, customer.about(1, null)));
        world.send(customer.attempt(2, AttemptOutcome.REFUSES, customer.about(1, null), customer.about(2, null)));

        assertThat(world.signs(customer)).containsExactly("WarningSignRaised", "WarningSignRenewed");

        world.send(new ClearWarningSign(customer.id(), world.sign(customer), "they had mixed up the invoices"));
        world.send(customer.attempt(3, AttemptOutcome.REFUSES, customer.about(1, null)));

        assertThat(world.signs(customer))
                .containsExactly("WarningSignRaised", "WarningSignRenewed", "WarningSignCleared", "WarningSignRaised");
    }
}
