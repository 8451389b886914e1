package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StoryE2E {

    @SuppressWarnings("NullAway.Init")
    private static Story story;

    @BeforeAll
    static void tell() {
        story = Story.told();
    }

    @Test
    void the_first_instalment_is_due_by_the_terms_and_the_second_on_its_own_day() {
        assertThat(instalments(story.whenInvoiced))
                .extracting(
                        i -> i.at("/dueOn").asString(),
                        i -> i.at("/open/amount").asString())
                .containsExactly(tuple("2026-03-17", "600.00"), tuple("2026-04-14", "400.00"));
    }

    @Test
    void delivery_brings_the_deal_to_the_payment_stage() {
        assertThat(story.whenInvoiced.at("/stage").asString()).isEqualTo("PAYMENT");
    }

    @Test
    void a_week_before_the_due_date_a_reminder_appears_as_work() {
        assertThat(Steps.in(story.afterReminder))
                .extracting(
                        s -> s.at("/offsetDays").asInt(), s -> s.at("/outcome").asString())
                .containsExactly(tuple(-7, "TAKEN"));
    }

    @Test
    void every_step_of_an_overdue_instalment_is_listed_and_the_call_before_is_left_out_for_a_good_payer() {
        assertThat(Steps.in(story.whenOverdue))
                .extracting(
                        s -> s.at("/offsetDays").asInt(), s -> s.at("/outcome").asString())
                .containsExactlyInAnyOrder(
                        tuple(-7, "TAKEN"), tuple(-1, "SKIPPED"), tuple(1, "TAKEN"), tuple(3, "TAKEN"));
    }

    @Test
    void an_instalment_that_was_not_paid_is_on_the_overdue_list() {
        assertThat(Steps.in(story.overdueList))
                .extracting(
                        i -> i.at("/daysPastDue").asInt(),
                        i -> i.at("/open/amount").asString())
                .containsExactly(tuple(3, "600.00"));
    }

    @Test
    void aging_puts_the_late_instalment_into_the_first_bucket_and_the_other_into_not_due() {
        assertThat(LedgerDay.in(story.agingWhenOverdue, "EUR").buckets())
                .containsEntry("D1_30", 1)
                .containsEntry("NOT_DUE", 1);
    }

    @Test
    void a_part_payment_goes_to_the_oldest_due_date_and_does_not_make_the_rest_younger() {
        var first = instalments(story.afterPartPayment).getFirst();
        assertThat(first.at("/open/amount").asString()).isEqualTo("400.00");
        assertThat(first.at("/dueOn").asString()).isEqualTo("2026-03-17");
    }

    @Test
    void the_same_payment_sent_twice_is_booked_once() {
        assertThat(story.afterPartPaymentAgain.json()).isEqualTo(story.afterPartPayment.json());
    }

    @Test
    void paying_the_rest_leaves_nothing_open_on_it() {
        assertThat(instalments(story.afterPayingOff)
                        .getFirst()
                        .at("/open/amount")
                        .asString())
                .isEqualTo("0.00");
    }

    @Test
    void taking_the_payment_back_restores_open_amount_due_date_and_level() {
        var before = instalments(story.afterPartPayment).getFirst();
        var after = instalments(story.afterReversal).getFirst();
        assertThat(after.at("/open")).isEqualTo(before.at("/open"));
        assertThat(after.at("/dueOn")).isEqualTo(before.at("/dueOn"));
        assertThat(after.at("/level")).isEqualTo(before.at("/level"));
    }

    @Test
    void the_ladder_goes_on_the_next_day_from_where_it_stood() {
        assertThat(Steps.in(story.onTheNextStep))
                .filteredOn(s -> s.at("/outcome").asString().equals("TAKEN"))
                .extracting(s -> s.at("/offsetDays").asInt())
                .containsExactlyInAnyOrder(-7, 1, 3, 7);
    }

    @Test
    void the_last_payment_closes_the_deal_as_paid() {
        assertThat(story.atTheEnd.at("/stage").asString()).isEqualTo("CLOSED");
        assertThat(story.atTheEnd.at("/outcome").asString()).isEqualTo("PAID");
    }

    @Test
    void opening_the_deal_again_gives_the_same_answer() {
        assertThat(story.openedAgain.status()).isEqualTo(story.opened.status());
        assertThat(story.openedAgain.header("ETag")).isEqualTo(story.opened.header("ETag"));
    }

    @Test
    void opening_it_again_on_other_terms_is_refused_with_the_rule_named() {
        story.openedOtherwise.refusedWith(422);
        assertThat(story.openedOtherwise.at("/reason").asString()).isNotEmpty();
    }

    @Test
    void a_stale_version_is_refused() {
        story.termsOnAStaleVersion.refusedWith(412);
    }

    @Test
    void no_event_is_missing_in_any_view() {
        assertThat(Projections.of(story.duly).missedEvents()).isEmpty();
    }

    private static List<JsonNode> instalments(Answer deal) {
        return List.copyOf(deal.at("/instalments").values());
    }
}
