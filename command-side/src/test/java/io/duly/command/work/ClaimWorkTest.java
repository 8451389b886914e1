package io.duly.command.work;

import static io.duly.command.work.WorkRoom.HEAD;
import static io.duly.command.work.WorkRoom.IVAN;
import static io.duly.command.work.WorkRoom.OLEG;
import static io.duly.command.work.WorkRoom.VERA;
import static io.duly.command.work.WorkUnderTest.TODAY;
import static io.duly.command.work.WorkUnderTest.claimed;
import static io.duly.command.work.WorkUnderTest.given;
import static io.duly.command.work.WorkUnderTest.handedOver;
import static io.duly.testing.CustomerFixture.CUSTOMER;

import io.duly.events.customer.WorkClaimed;
import io.duly.events.customer.WorkReleased;
import io.duly.events.shared.Role;
import io.duly.events.work.WorkSide;
import org.junit.jupiter.api.Test;

class ClaimWorkTest {

    private static final ClaimWork CLAIM = new ClaimWork(CUSTOMER);
    private static final ReleaseWork RELEASE = new ReleaseWork(CUSTOMER);

    @Test
    void who_comes_first_gets_the_customer() {
        given().whenCollector(VERA, CLAIM).expectEvents(claimed(VERA, TODAY));
    }

    @Test
    void who_comes_second_is_told_who_has_the_customer() {
        given(claimed(VERA, TODAY))
                .whenCollector(IVAN, CLAIM)
                .expectNoEvents()
                .expectExceptionDetails(WorkRefusal.WORK_CLAIMED)
                .expectExceptionMessage("the work about this customer is done by vera today");
    }

    @Test
    void who_has_the_customer_and_claims_again_changes_nothing() {
        given(claimed(VERA, TODAY))
                .whenCollector(VERA, CLAIM)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_claim_of_yesterday_keeps_nobody_away() {
        given(claimed(VERA, TODAY.minusDays(1))).whenCollector(IVAN, CLAIM).expectEvents(claimed(IVAN, TODAY));
    }

    @Test
    void who_stands_in_for_somebody_has_what_they_have() {
        given(claimed(VERA, TODAY))
                .whenCollector(OLEG, CLAIM)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void sales_claim_work_of_their_own_side_and_not_while_collections_are_at_it() {
        given().when(IVAN, Role.SALESPERSON, CLAIM)
                .expectEvents(new WorkClaimed(CUSTOMER, WorkSide.SALES, IVAN, TODAY));
        given(claimed(VERA, TODAY))
                .when(IVAN, Role.SALESPERSON, CLAIM)
                .expectNoEvents()
                .expectExceptionDetails(WorkRefusal.WORK_CLAIMED);
    }

    @Test
    void what_was_handed_to_somebody_is_claimed_by_nobody_else() {
        given(handedOver(IVAN, VERA))
                .whenCollector(VERA, CLAIM)
                .expectNoEvents()
                .expectExceptionDetails(WorkRefusal.WORK_HANDED_OVER);
        given(handedOver(IVAN, VERA)).whenCollector(IVAN, CLAIM).expectEvents(claimed(IVAN, TODAY));
    }

    @Test
    void who_puts_the_customer_down_leaves_it_to_others() {
        given(claimed(VERA, TODAY))
                .whenCollector(VERA, RELEASE)
                .expectEvents(new WorkReleased(CUSTOMER, WorkSide.COLLECTIONS, VERA, TODAY));
        given(claimed(VERA, TODAY), new WorkReleased(CUSTOMER, WorkSide.COLLECTIONS, VERA, TODAY))
                .whenCollector(IVAN, CLAIM)
                .expectEvents(claimed(IVAN, TODAY));
    }

    @Test
    void what_nobody_has_is_not_put_down() {
        given().whenCollector(VERA, RELEASE).expectSuccessfulHandlerExecution().expectNoEvents();
        given(claimed(VERA, TODAY.minusDays(1)))
                .whenCollector(VERA, RELEASE)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void only_a_head_puts_down_what_somebody_else_has() {
        given(claimed(VERA, TODAY))
                .whenCollector(IVAN, RELEASE)
                .expectNoEvents()
                .expectExceptionDetails(WorkRefusal.WORK_CLAIMED);
        given(claimed(VERA, TODAY))
                .when(HEAD, Role.HEAD_OF_COLLECTIONS, RELEASE)
                .expectEvents(new WorkReleased(CUSTOMER, WorkSide.COLLECTIONS, HEAD, TODAY));
    }
}
