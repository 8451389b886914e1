package io.duly.query.prevention;

import static io.duly.query.prevention.FoldedDeal.DUE;
import static io.duly.query.prevention.FoldedDeal.MONDAY;
import static io.duly.query.prevention.FoldedDeal.after;
import static io.duly.query.prevention.FoldedDeal.and;
import static io.duly.query.prevention.FoldedDeal.fold;
import static io.duly.query.prevention.FoldedDeal.status;
import static io.duly.query.testing.Playbooks.CHECK;
import static io.duly.query.testing.Playbooks.CLAUSES;
import static io.duly.query.testing.Playbooks.REMIND;
import static io.duly.query.testing.Playbooks.SECOND;
import static io.duly.query.testing.Playbooks.TALK;
import static io.duly.query.testing.Playbooks.THANK;
import static io.duly.query.testing.Playbooks.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.Outcome;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.Stage;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Deals;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealPreventionTest {

    private final BookedDeal deal = new BookedDeal(1, 1, "EUR");

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

    /** Due on a Wednesday; the fifth working day after it is the next Wednesday. */
    @Test
    void thanks_that_were_planned_without_a_last_day_lapse_after_five_working_days() {
        var thankless = and(opened(), deal.closed(Outcome.PAID, MONDAY), deal.plans(day(THANK, DUE)));

        assertThat(status(THANK, DUE.plusDays(7), thankless)).isEqualTo(ActionStatus.OVERDUE);
        assertThat(status(THANK, DUE.plusDays(8), thankless)).isEqualTo(ActionStatus.MISSED);
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
        return FoldedDeal.opened(deal);
    }

    private DealEvent[] planned(String action) {
        return and(opened(), deal.plans(day(action, DUE)));
    }
}
