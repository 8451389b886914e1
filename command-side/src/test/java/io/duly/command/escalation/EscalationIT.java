package io.duly.command.escalation;

import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.PAYMENT;
import static io.duly.testing.DealFixture.RECORDED;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.deal.RecordPayment;
import io.duly.command.testing.CommandSideUnderTest;
import io.duly.command.testing.HandClock;
import io.duly.command.testing.Story;
import io.duly.testing.TestPostgres;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clock of a deal through the real event store, the real scheduler and PostgreSQL. */
class EscalationIT {

    private static final List<String> FIRST_MORNING =
            List.of("InstalmentBecameOverdue", "EscalationStepTaken", "EvaluationPlanned");
    private static final List<String> THIRD_MORNING = List.of("EscalationStepTaken", "EvaluationEnded");

    private final String database = TestPostgres.newDatabase();
    private final HandClock clock = new HandClock(RECORDED);
    private CommandSideUnderTest duly = CommandSideUnderTest.start(database, clock);

    @BeforeEach
    void a_deal_is_owing() {
        duly.send(Story.ofADealThatIsOwing());
        duly.settle();
    }

    @AfterEach
    void stop() {
        duly.close();
    }

    @Test
    void a_day_after_the_due_date_the_debt_is_overdue_and_the_first_step_is_taken() {
        assertThat(happeningBy(1)).isEqualTo(FIRST_MORNING);
    }

    @Test
    void nothing_happens_before_the_morning_after_the_due_date() {
        assertThat(happeningBy(0)).isEmpty();
    }

    @Test
    void each_step_comes_on_its_own_day_until_there_is_none() {
        assertThat(happeningBy(1)).isEqualTo(FIRST_MORNING);
        assertThat(happeningBy(2)).isEmpty();
        assertThat(happeningBy(3)).isEqualTo(THIRD_MORNING);
        assertThat(sagas()).isEmpty();
        assertThat(deadlines()).isEmpty();
    }

    @Test
    void a_restart_before_the_first_step_forgets_nothing() {
        restart();
        assertThat(happeningBy(1)).isEqualTo(FIRST_MORNING);
    }

    @Test
    void a_restart_between_two_steps_forgets_nothing() {
        assertThat(happeningBy(1)).isEqualTo(FIRST_MORNING);
        restart();
        assertThat(happeningBy(3)).isEqualTo(THIRD_MORNING);
    }

    @Test
    void what_came_due_while_duly_was_away_happens_when_it_is_back() {
        duly.close();
        clock.set(morningOf(DUE.plusDays(1)).plusSeconds(3600));
        duly = CommandSideUnderTest.start(database, clock);
        duly.settle();
        assertThat(duly.history(DEAL)).endsWith(FIRST_MORNING.toArray(String[]::new));
    }

    @Test
    void a_deadline_that_fires_twice_doubles_nothing() {
        deliverTwice();
        assertThat(happeningBy(1)).isEqualTo(FIRST_MORNING);
    }

    @Test
    void a_deadline_that_fires_again_after_a_restart_doubles_nothing() {
        deliverTwice();
        restart();
        assertThat(happeningBy(1)).isEqualTo(FIRST_MORNING);
    }

    @Test
    void a_debt_that_is_paid_in_time_is_never_overdue() {
        duly.send(new RecordPayment(DEAL, PAYMENT, euro("100"), ISSUED_ON, null));
        duly.settle();
        assertThat(happeningBy(1)).isEmpty();
        assertThat(sagas()).isEmpty();
        assertThat(deadlines()).isEmpty();
    }

    @Test
    void the_saga_is_kept_as_plain_json_that_names_its_deadline() {
        assertThat(sagas()).singleElement().asString().matches("\\{\"timer\":\"[^\"]+\"}");
    }

    @Test
    void one_deadline_waits_for_the_planned_moment() {
        assertThat(deadlines())
                .singleElement()
                .satisfies(moment -> assertThat(moment.toInstant()).isEqualTo(morningOf(DUE.plusDays(1))));
    }

    @Test
    void one_thread_keeps_the_clocks_so_that_no_saga_is_doubled() {
        assertThat(duly.sagas().processingStatus()).hasSize(1);
    }

    @Test
    void no_plan_is_passed_over_because_something_failed() {
        var processing = duly.get(EventProcessingConfiguration.class);
        assertThat(processing.listenerInvocationErrorHandler(EscalationSaga.GROUP))
                .isInstanceOf(PropagatingErrorHandler.class);
    }

    /** As on the first start beside a store that is full already. */
    @Test
    void plans_made_before_the_clocks_were_first_looked_at_are_kept_too() {
        duly.sagas().shutDown();
        Stream.of("token_entry", "saga_entry", "association_value_entry", "scheduled_tasks")
                .forEach(table ->
                        duly.database().sql("delete from command." + table).update());
        restart();
        assertThat(happeningBy(1)).isEqualTo(FIRST_MORNING);
    }

    /** The scheduler knows the deadline under two names and carries out both. */
    private void deliverTwice() {
        duly.database().sql("""
                        insert into command.scheduled_tasks
                            (task_name, task_instance, task_data, execution_time, picked, version)
                        select task_name, task_instance || '-again', task_data, execution_time, false, 1
                        from command.scheduled_tasks where task_name = 'AxonDeadline'
                        """).update();
        assertThat(deadlines()).hasSize(2);
    }

    private List<String> sagas() {
        return duly.database()
                .sql("select convert_from(serialized_saga, 'UTF8') from command.saga_entry")
                .query(String.class)
                .list();
    }

    private List<OffsetDateTime> deadlines() {
        return duly.database()
                .sql("select execution_time from command.scheduled_tasks where task_name = 'AxonDeadline'")
                .query(OffsetDateTime.class)
                .list();
    }

    private List<String> happeningBy(int daysAfterDue) {
        var known = duly.history(DEAL).size();
        clock.set(morningOf(DUE.plusDays(daysAfterDue)));
        duly.settle();
        var history = duly.history(DEAL);
        return history.subList(known, history.size());
    }

    private void restart() {
        duly.close();
        duly = CommandSideUnderTest.start(database, clock);
        duly.settle();
    }
}
