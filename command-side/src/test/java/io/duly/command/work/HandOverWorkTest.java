package io.duly.command.work;

import static io.duly.command.work.WorkRoom.HEAD;
import static io.duly.command.work.WorkRoom.IVAN;
import static io.duly.command.work.WorkRoom.OLEG;
import static io.duly.command.work.WorkRoom.STRANGER;
import static io.duly.command.work.WorkRoom.VERA;
import static io.duly.command.work.WorkUnderTest.ENTRY;
import static io.duly.command.work.WorkUnderTest.OTHER;
import static io.duly.command.work.WorkUnderTest.TODAY;
import static io.duly.command.work.WorkUnderTest.claimed;
import static io.duly.command.work.WorkUnderTest.given;
import static io.duly.command.work.WorkUnderTest.handedOver;
import static io.duly.testing.CustomerFixture.CUSTOMER;

import io.duly.events.customer.WorkHandedOver;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import io.duly.events.shared.WorkEntryId;
import io.duly.events.work.WorkSide;
import org.junit.jupiter.api.Test;

class HandOverWorkTest {

    private static final String WHY = "You know them";

    @Test
    void a_colleague_gets_the_work() {
        given().whenCollector(VERA, handOver(ENTRY, IVAN)).expectEvents(handedOver(IVAN, VERA));
    }

    @Test
    void the_same_hand_over_sent_twice_is_recorded_once_and_another_is_refused() {
        given(handedOver(IVAN, VERA))
                .whenCollector(VERA, handOver(ENTRY, IVAN))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        given(handedOver(IVAN, VERA))
                .whenCollector(VERA, handOver(ENTRY, OLEG))
                .expectNoEvents()
                .expectExceptionDetails(WorkRefusal.WORK_ENTRY_EXISTS);
    }

    @Test
    void nobody_gets_work_who_does_not_work_here() {
        given().whenCollector(VERA, handOver(ENTRY, STRANGER))
                .expectNoEvents()
                .expectExceptionDetails(WorkRefusal.COLLEAGUE_UNKNOWN);
    }

    @Test
    void who_got_it_and_who_gave_it_hand_it_on_and_nobody_else_does() {
        given(handedOver(IVAN, VERA)).whenCollector(IVAN, handOver(OTHER, HEAD)).expectEvents(onward(IVAN));
        given(handedOver(IVAN, VERA)).whenCollector(VERA, handOver(OTHER, HEAD)).expectEvents(onward(VERA));
        given(handedOver(IVAN, VERA))
                .whenCollector(UserName.of("olga"), handOver(OTHER, HEAD))
                .expectNoEvents()
                .expectExceptionDetails(WorkRefusal.WORK_HANDED_OVER);
    }

    @Test
    void what_somebody_does_today_is_handed_over_by_them_or_a_head() {
        given(claimed(IVAN, TODAY))
                .whenCollector(VERA, handOver(OTHER, HEAD))
                .expectNoEvents()
                .expectExceptionDetails(WorkRefusal.WORK_CLAIMED);
        given(claimed(IVAN, TODAY)).whenCollector(IVAN, handOver(OTHER, HEAD)).expectEvents(onward(IVAN));
        given(claimed(IVAN, TODAY), handedOver(OLEG, VERA))
                .when(HEAD, Role.HEAD_OF_COLLECTIONS, handOver(OTHER, HEAD))
                .expectEvents(onward(HEAD));
    }

    private static HandOverWork handOver(WorkEntryId entryId, UserName to) {
        return new HandOverWork(CUSTOMER, entryId, to, WHY);
    }

    private static WorkHandedOver onward(UserName by) {
        return new WorkHandedOver(CUSTOMER, OTHER, WorkSide.COLLECTIONS, HEAD, WHY, by, TODAY);
    }
}
