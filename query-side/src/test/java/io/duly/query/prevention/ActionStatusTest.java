package io.duly.query.prevention;

import static io.duly.query.prevention.FoldedDeal.DUE;
import static io.duly.query.prevention.FoldedDeal.MONDAY;
import static io.duly.query.prevention.FoldedDeal.and;
import static io.duly.query.prevention.FoldedDeal.status;
import static io.duly.query.testing.Playbooks.CHECK;
import static io.duly.query.testing.Playbooks.DOCUMENTS;
import static io.duly.query.testing.Playbooks.REMIND;
import static io.duly.query.testing.Playbooks.TALK;
import static io.duly.query.testing.Playbooks.THANK;
import static io.duly.query.testing.Playbooks.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.DealEvent;
import io.duly.events.deal.Outcome;
import io.duly.events.shared.Stage;
import io.duly.query.testing.BookedDeal;
import org.junit.jupiter.api.Test;

class ActionStatusTest {

    private final BookedDeal deal = new BookedDeal(1, 1, "EUR");

    @Test
    void what_is_to_be_done_later_is_to_come() {
        assertThat(status(TALK, DUE.minusDays(1), planned(TALK))).isEqualTo(ActionStatus.UPCOMING);
    }

    @Test
    void what_is_to_be_done_by_today_is_due() {
        assertThat(status(TALK, DUE, planned(TALK))).isEqualTo(ActionStatus.DUE);
    }

    @Test
    void what_was_to_be_done_by_yesterday_is_overdue() {
        assertThat(status(TALK, DUE.plusDays(1), planned(TALK))).isEqualTo(ActionStatus.OVERDUE);
    }

    @Test
    void what_is_done_on_its_day_is_done_in_time() {
        assertThat(status(TALK, DUE.plusDays(9), and(planned(TALK), deal.did(TALK, DUE))))
                .isEqualTo(ActionStatus.DONE);
    }

    @Test
    void what_is_done_a_day_later_is_done_late() {
        assertThat(status(TALK, DUE.plusDays(9), and(planned(TALK), deal.did(TALK, DUE.plusDays(1)))))
                .isEqualTo(ActionStatus.DONE_LATE);
    }

    @Test
    void what_is_done_before_it_is_planned_needs_no_day() {
        var early = and(opened(), deal.did(DOCUMENTS, MONDAY));

        assertThat(status(DOCUMENTS, DUE, early)).isEqualTo(ActionStatus.DONE);
        assertThat(status(DOCUMENTS, DUE, and(early, deal.plans(day(DOCUMENTS, DUE)))))
                .isEqualTo(ActionStatus.DONE);
    }

    @Test
    void another_day_takes_the_place_of_the_first() {
        assertThat(status(REMIND, DUE, and(planned(REMIND), deal.plans(day(REMIND, DUE.plusDays(5))))))
                .isEqualTo(ActionStatus.UPCOMING);
    }

    @Test
    void an_action_is_missed_on_the_day_on_which_it_no_longer_helps() {
        var reminder = and(opened(), deal.plans(day(REMIND, DUE, DUE.plusDays(5))));

        assertThat(status(REMIND, DUE.plusDays(4), reminder)).isEqualTo(ActionStatus.OVERDUE);
        assertThat(status(REMIND, DUE.plusDays(5), reminder)).isEqualTo(ActionStatus.MISSED);
    }

    @Test
    void what_is_not_mandatory_is_missed_when_its_stage_is_left() {
        var moved = and(planned(TALK), deal.entered(Stage.CONTRACT));

        assertThat(status(TALK, MONDAY, moved)).isEqualTo(ActionStatus.MISSED);
    }

    @Test
    void what_belongs_to_the_stage_that_is_entered_is_not_missed() {
        var moved = and(opened(), deal.plans(day(REMIND, DUE)), deal.entered(Stage.PAYMENT));

        assertThat(status(REMIND, MONDAY, moved)).isEqualTo(ActionStatus.UPCOMING);
    }

    @Test
    void what_is_mandatory_stays_to_be_done() {
        var moved = and(planned(CHECK), deal.entered(Stage.CONTRACT));

        assertThat(status(CHECK, DUE.plusDays(1), moved)).isEqualTo(ActionStatus.OVERDUE);
    }

    @Test
    void a_deal_that_is_lost_leaves_nothing_to_be_done() {
        var lost = and(planned(CHECK), deal.closed(Outcome.LOST, DUE.plusDays(3)));

        assertThat(status(CHECK, DUE.plusDays(9), lost)).isEqualTo(ActionStatus.MISSED);
    }

    @Test
    void nobody_misses_what_was_not_to_be_done_before_the_end() {
        var lost = and(planned(CHECK), deal.closed(Outcome.CANCELLED, DUE));

        assertThat(status(CHECK, DUE.plusDays(9), lost)).isEqualTo(ActionStatus.NOT_NEEDED);
    }

    @Test
    void a_reminder_is_not_needed_when_the_money_came_before() {
        var paid = and(opened(), deal.plans(day(REMIND, DUE)), deal.closed(Outcome.PAID, DUE.minusDays(1)));

        assertThat(status(REMIND, DUE, paid)).isEqualTo(ActionStatus.NOT_NEEDED);
    }

    @Test
    void what_comes_after_the_payment_does_not_lapse_with_the_closing() {
        var paid = and(opened(), deal.closed(Outcome.PAID, MONDAY), deal.plans(day(THANK, DUE)));

        assertThat(status(THANK, DUE, paid)).isEqualTo(ActionStatus.DUE);
    }

    @Test
    void a_waiver_ends_an_action_whatever_the_day() {
        assertThat(status(CHECK, DUE.plusDays(9), and(planned(CHECK), deal.waived(CHECK, MONDAY, "known for years"))))
                .isEqualTo(ActionStatus.WAIVED);
    }

    private DealEvent[] opened() {
        return FoldedDeal.opened(deal);
    }

    private DealEvent[] planned(String action) {
        return and(opened(), deal.plans(day(action, DUE)));
    }
}
