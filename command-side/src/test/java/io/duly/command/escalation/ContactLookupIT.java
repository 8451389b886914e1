package io.duly.command.escalation;

import static io.duly.testing.CustomerFixture.CUSTOMER;
import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.RECORDED;
import static io.duly.testing.DealFixture.owing;
import static io.duly.testing.PolicyFixture.REMINDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.calendar.WorkingCalendars;
import io.duly.events.contact.AttemptOutcome;
import io.duly.events.customer.ContactAttempted;
import io.duly.events.deal.EscalationStepDone;
import io.duly.events.deal.EscalationStepTaken;
import io.duly.events.deal.LadderEvent;
import io.duly.events.shared.AttemptId;
import io.duly.events.shared.CalendarId;
import io.duly.events.shared.ContactChannelId;
import io.duly.events.shared.ContactPersonId;
import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState;
import io.duly.state.deal.DealState.Opened;
import io.duly.testing.DealFixture;
import io.duly.testing.TestPostgres;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class ContactLookupIT {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate ON = DUE.plusDays(1);
    private static final EscalationStepTaken TAKEN =
            new EscalationStepTaken(DEAL, CUSTOMER, INSTALMENT, DealFixture.inputs(REMINDER, ON, "100"));
    private static final AttemptId ATTEMPT = new AttemptId(new UUID(0xa, 7));

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(TestPostgres.newDatabase(), TestPostgres.USER, TestPostgres.PASSWORD);
    private final ContactLookup lookup = new ContactLookup(
            new JdbcTemplate(database),
            new CreditorTime(
                    Clock.systemUTC(), MOSCOW, LocalTime.of(9, 0), WorkingCalendars.named(CalendarId.of("every-day"))));
    private final AnnotationEventHandlerAdapter handlers = new AnnotationEventHandlerAdapter(lookup);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));

    @Test
    void a_step_that_turns_to_the_debtor_is_a_contact_of_its_week() throws Exception {
        given(TAKEN);

        assertThat(contacts(CustomerState.UNKNOWN, ON, ON)).isEqualTo(1);
        assertThat(contacts(CustomerState.UNKNOWN, ON.plusDays(1), ON.plusDays(7)))
                .isZero();
    }

    @Test
    void a_step_that_an_attempt_carried_out_is_one_contact_and_not_two() throws Exception {
        given(TAKEN);
        given(new EscalationStepDone(
                DEAL, CUSTOMER, INSTALMENT, 1, REMINDER.step(), ATTEMPT, AttemptOutcome.NO_ANSWER, ON));

        assertThat(contacts(CustomerState.UNKNOWN.after(attempted()), ON, ON)).isEqualTo(1);
    }

    @Test
    void an_attempt_counts_on_the_creditors_day_on_which_it_was_made() {
        var customer = CustomerState.UNKNOWN.after(attempted());

        assertThat(contacts(customer, ON, ON)).isEqualTo(1);
        assertThat(contacts(customer, ON.plusDays(1), ON.plusDays(7))).isZero();
    }

    /** Both ask before either has ended; the second is told of the first one's step. */
    @Test
    @Timeout(30)
    void two_deals_that_decide_at_once_do_not_both_take_the_last_contact() throws Exception {
        var second = new CompletableFuture<Integer>();
        transaction.executeWithoutResult(_ -> {
            assertThat(contacts(CustomerState.UNKNOWN, ON, ON)).isZero();
            Thread.ofPlatform()
                    .start(() -> second.complete(transaction.execute(_ -> contacts(CustomerState.UNKNOWN, ON, ON))));
            while (waiting() == 0) {
                Thread.onSpinWait();
            }
            assertThat(second).isNotDone();
            given(TAKEN);
        });
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }

    private int contacts(CustomerState customer, LocalDate from, LocalDate to) {
        return lookup.contacts(customer, deal(), from, to);
    }

    /** How many wait for a lock. */
    private int waiting() {
        return JdbcClient.create(database)
                .sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                .query(Integer.class)
                .single();
    }

    private static Opened deal() {
        DealState state = new DealState.Unopened();
        for (var event : owing()) {
            state = state.after(event, RECORDED);
        }
        return (Opened) state;
    }

    private static ContactAttempted attempted() {
        return new ContactAttempted(
                CUSTOMER,
                ATTEMPT,
                new ContactPersonId(new UUID(0xe, 1)),
                new ContactChannelId(new UUID(0xc, 1)),
                ON.atTime(1, 0).atZone(MOSCOW).toInstant(),
                AttemptOutcome.NO_ANSWER,
                null,
                List.of(),
                null);
    }

    private void given(LadderEvent event) {
        try {
            handlers.handle(GenericEventMessage.asEventMessage(event));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
