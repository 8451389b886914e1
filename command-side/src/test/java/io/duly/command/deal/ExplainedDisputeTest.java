package io.duly.command.deal;

import static io.duly.testing.DealFixture.DEAL;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.DealFixture.INSTALMENT;
import static io.duly.testing.DealFixture.INVOICE;
import static io.duly.testing.DealFixture.ISSUED_ON;
import static io.duly.testing.DealFixture.SALESPERSON;
import static io.duly.testing.DealFixture.euro;
import static io.duly.testing.DealFixture.morningOf;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.REMINDER;
import static io.duly.testing.PolicyFixture.highestOnly;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.command.dispute.RaiseDispute;
import io.duly.command.dispute.ResolveDispute;
import io.duly.command.escalation.EscalationRoom.Explained;
import io.duly.command.escalation.EvaluateEscalation;
import io.duly.events.deal.DisputeReason;
import io.duly.events.deal.DisputeResolution;
import io.duly.events.shared.DisputeId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainedDisputeTest {

    private static final DisputeId DISPUTE = DisputeId.of("00000000-0000-0000-0000-0000000000d7");
    private static final LocalDate RESOLVED_ON = DUE.plusDays(3);

    @Test
    void the_day_on_which_a_dispute_was_resolved_is_told_as_quiet_for_ever() {
        try (var deal = DealOnItsOwn.under(highestOnly(REMINDER, CALL)).begin()) {
            deal.send(new RecordDelivery(DEAL, ISSUED_ON, null));
            deal.send(new IssueInvoice(
                    DEAL, INVOICE, "No. 1", ISSUED_ON, List.of(new IssueInvoice.Part(euro("100"), DUE))));
            deal.setClock(morningOf(DUE));
            deal.send(new RaiseDispute(
                    DEAL,
                    DISPUTE,
                    INSTALMENT,
                    euro("100"),
                    DisputeReason.PRICE,
                    SALESPERSON,
                    DUE.plusDays(9),
                    DUE,
                    List.of(),
                    null));
            deal.setClock(morningOf(RESOLVED_ON));
            deal.send(new ResolveDispute(
                    DEAL, DISPUTE, DisputeResolution.FOR_CREDITOR, null, RESOLVED_ON, "counted again"));
            assertThat(told(deal)).containsExactly("STANDS_STILL", "STANDS_STILL");

            deal.setClock(morningOf(RESOLVED_ON.plusDays(1)));
            deal.send(new EvaluateEscalation(DEAL));
            assertThat(told(deal)).containsExactly("STANDS_STILL", "STANDS_STILL");
        }
    }

    private static List<String> told(DealOnItsOwn deal) {
        return deal.explain(RESOLVED_ON).stream().map(Explained::why).toList();
    }
}
