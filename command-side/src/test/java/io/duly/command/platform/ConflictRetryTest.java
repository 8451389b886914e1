package io.duly.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.deal.DealRefusal;
import io.duly.command.refusal.CommandRejected;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class ConflictRetryTest {

    private final RuntimeException conflict = new ConcurrencyException("somebody else was quicker");

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void after_a_conflict_the_command_is_tried_again() {
        assertThat(retry(conflict, 1)).isTrue();
        assertThat(attempts).hasValue(1);
    }

    @Test
    void after_a_conflict_about_the_first_event_the_command_is_tried_again() {
        assertThat(retry(new AggregateStreamCreationException("begun already"), 1))
                .isTrue();
    }

    @Test
    void a_command_is_tried_five_times_at_most() {
        assertThat(retry(conflict, 4)).isTrue();
        assertThat(retry(conflict, 5)).isFalse();
    }

    @Test
    void a_refusal_is_an_answer_and_is_not_tried_again() {
        assertThat(retry(new CommandRejected(DealRefusal.DEAL_CLOSED, "this deal has ended"), 1))
                .isFalse();
        assertThat(attempts).hasValue(0);
    }

    @Test
    void any_other_fault_is_left_to_the_caller() {
        assertThat(retry(new IllegalStateException("the database is away"), 1)).isFalse();
    }

    @Test
    void nothing_is_tried_again_inside_a_transaction_that_the_conflict_has_spoilt() {
        var outer = DefaultUnitOfWork.startAndGet(null);
        try {
            assertThat(retry(conflict, 1)).isFalse();
        } finally {
            outer.rollback();
        }
    }

    private boolean retry(RuntimeException failure, int failures) {
        var earlier = new ArrayList<Class<? extends Throwable>[]>();
        for (int i = 0; i < failures; i++) {
            earlier.add(classes(failure));
        }
        return new ConflictRetry()
                .scheduleRetry(
                        GenericCommandMessage.asCommandMessage("book it"), failure, earlier, attempts::incrementAndGet);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Throwable>[] classes(RuntimeException failure) {
        return List.of(failure.getClass()).toArray(Class[]::new);
    }
}
