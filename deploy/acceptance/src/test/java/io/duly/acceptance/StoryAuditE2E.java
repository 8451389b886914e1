package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an auditor sees of the story when it is over. */
class StoryAuditE2E {

    private static final Instant INVOICED = Instant.parse("2026-03-06T00:00:00Z");
    private static final Instant OVERDUE = Instant.parse("2026-03-19T00:00:00Z");
    private static final Instant OVER = Instant.parse("2026-03-26T00:00:00Z");

    @SuppressWarnings("NullAway.Init")
    private static Story story;

    @BeforeAll
    static void tell() {
        story = Story.told();
    }

    @Test
    void its_state_before_anything_was_late_can_be_replayed() {
        var state = story.replayedAt(INVOICED);
        assertThat(state.at("/state/stage").asString()).isEqualTo("PAYMENT");
        assertThat(state.text()).contains("600.00").contains("400.00");
    }

    @Test
    void its_state_while_it_was_overdue_can_be_replayed() {
        assertThat(story.replayedAt(OVERDUE).text()).contains("2026-03-18");
    }

    @Test
    void its_state_at_the_end_can_be_replayed() {
        assertThat(story.replayedAt(OVER).at("/state/stage").asString()).isEqualTo("CLOSED");
    }

    @Test
    void before_it_was_opened_there_was_no_deal() {
        story.duly
                .as(User.AUDITOR)
                .get("/api/audit/deals/" + Story.DEAL + "?at=2026-03-01T00:00:00Z")
                .refusedWith(404);
    }

    @Test
    void the_timeline_tells_the_whole_story_in_order() {
        assertThat(types(story.timeline()))
                .filteredOn(type -> !type.startsWith("Evaluation"))
                .containsExactly(
                        "DealOpened",
                        "PlaybookPinned",
                        "PreventionActionsPlanned",
                        "CoverageWaived",
                        "PreventionActionWaived",
                        "PreventionActionWaived",
                        "PreventionActionWaived",
                        "PaymentTermsAgreed",
                        "StageGatePassed",
                        "StageEntered",
                        "PreventionActionsPlanned",
                        "ContractSigned",
                        "StageGatePassed",
                        "StageEntered",
                        "GoodsDelivered",
                        "StageGatePassed",
                        "StageEntered",
                        "PreventionActionsPlanned",
                        "InvoiceIssued",
                        "PreventionActionsPlanned",
                        "EscalationStepTaken",
                        "EscalationStepSkipped",
                        "InstalmentBecameOverdue",
                        "EscalationStepTaken",
                        "EscalationStepTaken",
                        "PaymentReceived",
                        "PaymentReceived",
                        "PaymentReversed",
                        "EscalationStepTaken",
                        "PaymentReceived",
                        "StageGatePassed",
                        "DealClosed",
                        "PreventionActionsPlanned");
    }

    @Test
    void every_event_says_who_did_it_in_which_role() {
        assertThat(story.timeline().json().at("/items").values())
                .filteredOn(event -> List.of("DealOpened", "PaymentReceived", "EscalationStepTaken")
                        .contains(event.at("/type").asString()))
                .extracting(
                        event -> event.at("/type").asString(),
                        event -> event.at("/actor").asString(),
                        event -> event.at("/role").asString())
                .contains(
                        tuple("DealOpened", "salesperson", "SALESPERSON"),
                        tuple("PaymentReceived", "accountant", "ACCOUNTANT"),
                        tuple("EscalationStepTaken", "system", "SYSTEM"))
                .hasSize(1 + 3 + 4);
    }

    @Test
    void the_reversal_says_why() {
        assertThat(story.timeline().text()).contains("recalled by the bank");
    }

    @Test
    void a_payment_shows_when_it_took_effect_and_when_it_was_recorded() {
        assertThat(story.timeline().json().at("/items").values())
                .filteredOn(event -> event.at("/type").asString().equals("PaymentReceived"))
                .first()
                .satisfies(event -> {
                    assertThat(event.at("/effectiveOn").asString()).isEqualTo("2026-03-20");
                    assertThat(event.at("/recordedAt").asString()).startsWith("2026-03-20T06:30:00");
                });
    }

    @Test
    void the_changes_show_what_each_event_did() {
        assertThat(story.changes().text())
                .contains("600.00")
                .contains("PAYMENT")
                .contains("CLOSED");
    }

    private static List<String> types(Answer timeline) {
        return timeline.at("/items").values().stream()
                .map(event -> event.at("/type").asString())
                .toList();
    }
}
