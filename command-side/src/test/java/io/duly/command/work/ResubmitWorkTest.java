package io.duly.command.work;

import static io.duly.command.work.WorkRoom.IVAN;
import static io.duly.command.work.WorkRoom.VERA;
import static io.duly.command.work.WorkUnderTest.ENTRY;
import static io.duly.command.work.WorkUnderTest.OTHER;
import static io.duly.command.work.WorkUnderTest.TODAY;
import static io.duly.command.work.WorkUnderTest.claimed;
import static io.duly.command.work.WorkUnderTest.given;
import static io.duly.testing.CustomerFixture.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.customer.WorkResubmitted;
import io.duly.events.work.WorkSide;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ResubmitWorkTest {

    private static final LocalDate FRIDAY = TODAY.plusDays(3);
    private static final String WHY = "They pay on Fridays";

    @Test
    void the_work_is_put_off_to_a_day() {
        given().whenCollector(VERA, resubmit(FRIDAY, WHY)).expectEvents(resubmitted());
    }

    @Test
    void the_same_resubmission_sent_twice_is_recorded_once() {
        given(resubmitted())
                .whenCollector(VERA, resubmit(FRIDAY, WHY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_resubmission_under_the_same_id_is_refused() {
        given(resubmitted())
                .whenCollector(VERA, resubmit(FRIDAY.plusDays(1), WHY))
                .expectNoEvents()
                .expectExceptionDetails(WorkRefusal.WORK_ENTRY_EXISTS);
        given(resubmitted())
                .whenCollector(VERA, resubmit(FRIDAY, "For another reason"))
                .expectNoEvents()
                .expectExceptionDetails(WorkRefusal.WORK_ENTRY_EXISTS);
    }

    @Test
    void nothing_is_put_off_to_today_or_for_more_than_three_months() {
        given().whenCollector(VERA, resubmit(TODAY, WHY))
                .expectNoEvents()
                .expectExceptionDetails(WorkRefusal.RESUBMISSION_TOO_SOON);
        given().whenCollector(VERA, resubmit(TODAY.plusMonths(3).plusDays(1), WHY))
                .expectNoEvents()
                .expectExceptionDetails(WorkRefusal.RESUBMISSION_TOO_FAR);
        given().whenCollector(VERA, resubmit(TODAY.plusMonths(3), WHY)).expectSuccessfulHandlerExecution();
    }

    @Test
    void what_somebody_else_does_today_is_not_put_off() {
        given(claimed(IVAN, TODAY))
                .whenCollector(VERA, resubmit(FRIDAY, WHY))
                .expectNoEvents()
                .expectExceptionDetails(WorkRefusal.WORK_CLAIMED);
    }

    @Test
    void who_puts_it_off_has_it_no_longer() {
        given(claimed(VERA, TODAY), resubmitted())
                .whenCollector(IVAN, new ClaimWork(CUSTOMER))
                .expectEvents(claimed(IVAN, TODAY));
    }

    @Test
    void a_resubmission_without_a_reason_cannot_even_be_written_down() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> new ResubmitWork(CUSTOMER, OTHER, FRIDAY, " "))
                .returns("reason", InvalidCommand::field);
    }

    private static ResubmitWork resubmit(LocalDate until, String reason) {
        return new ResubmitWork(CUSTOMER, ENTRY, until, reason);
    }

    private static WorkResubmitted resubmitted() {
        return new WorkResubmitted(CUSTOMER, ENTRY, WorkSide.COLLECTIONS, FRIDAY, WHY, VERA, TODAY);
    }
}
