package io.duly.query.prevention;

import static io.duly.query.testing.Playbooks.CHECK;
import static io.duly.query.testing.Playbooks.CLAUSES;
import static io.duly.query.testing.Playbooks.DOCUMENTS;
import static io.duly.query.testing.Playbooks.FIRST;
import static io.duly.query.testing.Playbooks.REMIND;
import static io.duly.query.testing.Playbooks.SECOND;
import static io.duly.query.testing.Playbooks.TALK;
import static io.duly.query.testing.Playbooks.THANK;
import static io.duly.query.testing.Playbooks.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.Outcome;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.Stage;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealPreventionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = MONDAY.plusDays(2);

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
    void on_the_day_on_which_it_no_longer_helps_it_is_missed() {
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
    void when_the_payment_is_taken_back_the_reminder_is_needed_again_and_the_thanks_are_not() {
        var reopened = and(
                opened(),
                deal.plans(day(REMIND, DUE)),
                deal.closed(Outcome.PAID, MONDAY),
                deal.plans(day(THANK, DUE)),
                deal.reopened(MONDAY.plusDays(1)));

        assertThat(status(REMIND, DUE, reopened)).isEqualTo(ActionStatus.DUE);
        assertThat(fold(reopened).actions().find(ActionId.of(THANK))).isEmpty();
    }

    @Test
    void a_waiver_ends_it_whatever_the_day() {
        assertThat(status(CHECK, DUE.plusDays(9), and(planned(CHECK), deal.waived(CHECK, MONDAY, "known for years"))))
                .isEqualTo(ActionStatus.WAIVED);
    }

    @Test
    void another_playbook_takes_away_what_was_only_planned() {
        var moved = and(
                opened(),
                deal.plans(day(CHECK, DUE), day(TALK, DUE), day(CLAUSES, DUE)),
                deal.did(CHECK, MONDAY),
                deal.waived(CLAUSES, MONDAY, "their own contract"),
                deal.pinned(SECOND));

        assertThat(fold(moved).actions().all())
                .extracting(action -> action.action().value())
                .containsExactly(CHECK, CLAUSES);
        assertThat(fold(moved).playbook()).isEqualTo(SECOND);
    }

    @Test
    void how_it_stood_is_remembered_from_the_gate_before_the_signature() {
        var signed = and(
                opened(),
                deal.passed(Stage.NEGOTIATION, MONDAY, GateBasis.ALL_DONE, CoverageLevel.FOUR_BY_FOUR, 0),
                deal.passed(Stage.CONTRACT, MONDAY, GateBasis.ALL_DONE, CoverageLevel.THREE_BY_THREE, 2),
                deal.passed(Stage.DELIVERY, MONDAY, GateBasis.ALL_DONE, CoverageLevel.BELOW, 3));

        assertThat(fold(signed).atSigning()).isEqualTo(new DealPrevention.Signing(CoverageLevel.THREE_BY_THREE, 2, 20));
    }

    @Test
    void an_event_that_is_no_matter_of_prevention_leaves_the_very_same_deal() {
        var before = fold(and(planned(CHECK), deal.invoiced(1, MONDAY, "100.00", DUE)));

        for (var event : List.of(
                deal.termsAgreed(14, MONDAY),
                deal.delivered(MONDAY),
                deal.paid(1, "40.00", MONDAY),
                deal.becameOverdue(1, 1),
                deal.took(Deals.CALL, 1, 1, DUE),
                deal.planned(Instant.EPOCH),
                deal.contactsWaived(MONDAY, "a firm of one person"),
                deal.approved(70, MONDAY, "half is paid in advance"),
                deal.passed(Stage.NEGOTIATION, MONDAY, GateBasis.ALL_DONE, CoverageLevel.BELOW, 0))) {
            assertThat(after(before, event)).as("%s", event).isSameAs(before);
        }
    }

    @Test
    void what_happens_later_leaves_what_was_known_before_as_it_was() {
        var before = fold(planned(CHECK));

        var later = after(before, deal.did(CHECK, DUE));

        assertThat(before.actions().find(ActionId.of(CHECK)).orElseThrow().isSettled())
                .isFalse();
        assertThat(later.actions().find(ActionId.of(CHECK)).orElseThrow().isSettled())
                .isTrue();
    }

    @Test
    void the_earliest_day_of_all_invoices_is_the_first_due_date() {
        var invoiced = and(
                opened(),
                deal.invoiced(1, MONDAY, "60.00", DUE.plusDays(9), "40.00", DUE.plusDays(3)),
                deal.invoiced(2, MONDAY, "10.00", DUE.plusDays(7)));

        assertThat(fold(invoiced).firstDueOn()).isEqualTo(DUE.plusDays(3));
    }

    @Test
    void of_a_recorded_fact_nobody_asked() {
        var signed = and(opened(), deal.passed(Stage.CONTRACT, MONDAY, GateBasis.RECORDED_FACT, null, 0));

        assertThat(fold(signed).atSigning()).isNull();
    }

    private DealEvent[] opened() {
        return new DealEvent[] {deal.opened(MONDAY), deal.pinned(FIRST)};
    }

    private DealEvent[] planned(String action) {
        return and(opened(), deal.plans(day(action, DUE)));
    }

    private static DealEvent[] and(DealEvent[] history, DealEvent... more) {
        var all = Arrays.copyOf(history, history.length + more.length);
        System.arraycopy(more, 0, all, history.length, more.length);
        return all;
    }

    private static ActionStatus status(String action, LocalDate on, DealEvent... history) {
        return fold(history).actions().find(ActionId.of(action)).orElseThrow().status(on);
    }

    private static DealPrevention fold(DealEvent... history) {
        var deal = DealPrevention.opened((DealOpened) history[0]);
        for (var event : history) {
            deal = after(deal, event);
        }
        return deal;
    }

    private static DealPrevention after(DealPrevention deal, DealEvent event) {
        return deal.after(
                new RecordedEvent(event, Instant.EPOCH, 1L, "1", "deal", 0, "hanna", "HEAD_OF_SALES", null, null, null),
                MONDAY);
    }
}
