package io.duly.query.audit;

import static io.duly.testing.DealFixture.RECORDED;
import static io.duly.testing.DealFixture.closedAsPaid;
import static io.duly.testing.DealFixture.overdue;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.DealEvent;
import io.duly.state.deal.DealState;
import io.duly.stored.EventJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The names under which the audit shows a state are part of the API, wherever the state keeps its parts. */
class AuditedStateTest {

    @Test
    void a_running_deal_is_shown_under_the_names_it_always_had() {
        assertThat(audited(overdue()).propertyNames())
                .containsExactly(
                        "milestones",
                        "stage",
                        "policy",
                        "prevention",
                        "ledger",
                        "plannedEvaluation",
                        "disputes",
                        "promises",
                        "pauses",
                        "paymentPlans");
    }

    @Test
    void a_closed_deal_is_shown_under_the_names_it_always_had() {
        assertThat(audited(closedAsPaid()).propertyNames())
                .containsExactly(
                        "milestones",
                        "closed",
                        "closedAt",
                        "policy",
                        "prevention",
                        "ledger",
                        "plannedEvaluation",
                        "stage",
                        "disputes",
                        "promises",
                        "pauses",
                        "paymentPlans");
    }

    @Test
    void its_money_is_shown_with_the_sums_last() {
        assertThat(audited(overdue()).get("ledger").propertyNames())
                .containsExactly(
                        "currency",
                        "invoices",
                        "payments",
                        "creditNotes",
                        "movedIn",
                        "takenBack",
                        "refunds",
                        "movedOut",
                        "writtenOff",
                        "open",
                        "unapplied",
                        "invoiced");
    }

    @Test
    void an_instalment_is_shown_with_its_own_ladder() {
        var instalment = audited(overdue())
                .get("ledger")
                .get("invoices")
                .get(0)
                .get("instalments")
                .get(0);
        assertThat(instalment.propertyNames())
                .containsExactly("instalmentId", "dueOn", "amount", "open", "overdueSince", "settledOn", "ladder");
        assertThat(instalment.get("ladder").propertyNames()).containsExactly("cycle", "level", "handled");
        assertThat(instalment.get("overdueSince").isNull()).isFalse();
    }

    private static JsonNode audited(List<DealEvent> history) {
        DealState state = new DealState.Unopened();
        for (var event : history) {
            state = state.after(event, RECORDED);
        }
        return EventJson.mapper().valueToTree(AuditedState.of(state));
    }
}
