package io.duly.command.work;

import static io.duly.command.work.WorkRoom.IVAN;
import static io.duly.command.work.WorkRoom.VERA;
import static io.duly.command.work.WorkUnderTest.ENTRY;
import static io.duly.command.work.WorkUnderTest.OTHER;
import static io.duly.command.work.WorkUnderTest.TODAY;
import static io.duly.command.work.WorkUnderTest.claimed;
import static io.duly.command.work.WorkUnderTest.completed;
import static io.duly.command.work.WorkUnderTest.given;
import static io.duly.command.work.WorkUnderTest.handedOver;
import static io.duly.testing.CustomerFixture.CUSTOMER;

import io.duly.events.shared.Role;
import io.duly.events.work.WorkOutcome;
import io.duly.events.work.WorkSide;
import org.junit.jupiter.api.Test;

class CompleteWorkTest {

    private static final String NOTE = "They look for it";

    @Test
    void the_work_is_done_with_an_outcome() {
        given(claimed(VERA, TODAY))
                .whenCollector(VERA, complete(WorkOutcome.REACHED))
                .expectEvents(completed(VERA, WorkSide.COLLECTIONS));
    }

    @Test
    void the_same_completion_sent_twice_is_recorded_once() {
        given(completed(VERA, WorkSide.COLLECTIONS))
                .whenCollector(VERA, complete(WorkOutcome.REACHED))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_completion_under_the_same_id_is_refused() {
        given(completed(VERA, WorkSide.COLLECTIONS))
                .whenCollector(VERA, complete(WorkOutcome.NOT_REACHED))
                .expectNoEvents()
                .expectExceptionDetails(WorkRefusal.WORK_ENTRY_EXISTS);
        given(handedOver(VERA, IVAN))
                .whenCollector(VERA, new CompleteWork(CUSTOMER, ENTRY, WorkOutcome.REACHED, NOTE))
                .expectNoEvents()
                .expectExceptionDetails(WorkRefusal.WORK_ENTRY_EXISTS);
    }

    @Test
    void what_somebody_else_does_today_is_not_completed_for_them() {
        given(claimed(IVAN, TODAY))
                .whenCollector(VERA, complete(WorkOutcome.REACHED))
                .expectNoEvents()
                .expectExceptionDetails(WorkRefusal.WORK_CLAIMED);
    }

    @Test
    void what_was_handed_over_is_completed_by_who_got_it_whatever_their_side() {
        given(handedOver(IVAN, VERA))
                .whenCollector(VERA, complete(WorkOutcome.REACHED))
                .expectNoEvents()
                .expectExceptionDetails(WorkRefusal.WORK_HANDED_OVER);
        given(handedOver(IVAN, VERA))
                .when(IVAN, Role.SALESPERSON, complete(WorkOutcome.REACHED))
                .expectEvents(completed(IVAN, WorkSide.COLLECTIONS));
    }

    @Test
    void completed_work_lies_with_nobody_any_more() {
        given(handedOver(IVAN, VERA), completed(IVAN, WorkSide.COLLECTIONS))
                .whenCollector(VERA, new ClaimWork(CUSTOMER))
                .expectEvents(claimed(VERA, TODAY));
    }

    private static CompleteWork complete(WorkOutcome outcome) {
        return new CompleteWork(CUSTOMER, OTHER, outcome, NOTE);
    }
}
