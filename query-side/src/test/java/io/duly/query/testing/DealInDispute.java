package io.duly.query.testing;

import io.duly.events.deal.DisputeChanged;
import io.duly.events.deal.DisputeDeadlinePassed;
import io.duly.events.deal.DisputeFellAway;
import io.duly.events.deal.DisputeRaised;
import io.duly.events.deal.DisputeReason;
import io.duly.events.deal.DisputeReopened;
import io.duly.events.deal.DisputeResolution;
import io.duly.events.deal.DisputeResolved;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.UserName;
import io.duly.state.dispute.DisputeState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The same with disputes, which are numbered within the deal and looked after by Anna. */
abstract class DealInDispute extends DealWithPlans {

    private static final UserName ANNA = UserName.of("anna");

    DealInDispute(int number, int customer, String currency) {
        super(number, customer, currency);
    }

    /** Of an instalment of the first invoice; two weeks are given to resolve it. */
    public DisputeRaised contested(int dispute, int ordinal, String amount, DisputeReason reason, LocalDate on) {
        return happened(new DisputeRaised(
                dealId(),
                customerId(),
                disputeId(dispute),
                instalmentId(1, ordinal),
                money(amount),
                reason,
                ANNA,
                on.plusDays(14),
                on,
                List.of("https://documents.example/claim-" + dispute),
                "they wrote on that day"));
    }

    public DisputeChanged changed(int dispute, String amount, String owner, LocalDate deadline, LocalDate on) {
        return happened(new DisputeChanged(
                dealId(),
                customerId(),
                disputeId(dispute),
                raised(dispute).instalmentId(),
                money(amount),
                UserName.of(owner),
                deadline,
                on,
                "the expert is ill"));
    }

    public DisputeDeadlinePassed deadlinePassed(int dispute) {
        var now = dispute(dispute);
        return happened(new DisputeDeadlinePassed(
                dealId(),
                customerId(),
                disputeId(dispute),
                raised(dispute).instalmentId(),
                now.owner(),
                now.deadline(),
                now.deadline().plusDays(1)));
    }

    /** @param note the number of the credit note; null where the creditor was right */
    public DisputeResolved resolved(
            int dispute, DisputeResolution resolution, @Nullable Integer note, String credited, LocalDate on) {
        return happened(new DisputeResolved(
                dealId(),
                customerId(),
                disputeId(dispute),
                raised(dispute).instalmentId(),
                resolution,
                note == null ? null : creditNoteId(note),
                money(credited),
                dispute(dispute).amount().minus(money(credited)),
                on,
                null));
    }

    public DisputeFellAway fellAway(int dispute, LocalDate on) {
        return happened(new DisputeFellAway(
                dealId(), customerId(), disputeId(dispute), raised(dispute).instalmentId(), on));
    }

    public DisputeReopened contestedAgain(int dispute, LocalDate on) {
        return happened(new DisputeReopened(
                dealId(),
                customerId(),
                disputeId(dispute),
                raised(dispute).instalmentId(),
                dispute(dispute).amount(),
                on));
    }

    public DisputeId disputeId(int dispute) {
        return id(0x8, dispute, bits -> new DisputeId(new UUID(0x8, bits)));
    }

    private CreditNoteId creditNoteId(int note) {
        return id(0xd, note, bits -> new CreditNoteId(new UUID(0xd, bits)));
    }

    private DisputeRaised raised(int dispute) {
        return dispute(dispute).raised();
    }

    private DisputeState dispute(int dispute) {
        return state().disputes().find(disputeId(dispute)).orElseThrow();
    }
}
