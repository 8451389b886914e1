package io.duly.command.deal;

import static io.duly.command.deal.Repeats.repeats;

import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.StageEntered;
import io.duly.events.shared.Stage;
import io.duly.state.deal.DealState.Opened;
import java.util.List;
import java.util.stream.Stream;

/** Decides what moving a deal on leads to: events, nothing when it moved before, or a refusal. */
final class Progress {

    private Progress() {}

    static List<DealEvent> decide(AgreePaymentTerms command, Opened deal, Gates gates) {
        var agreed = deal.milestones().termsAgreed();
        if (agreed != null && repeats(command, agreed)) {
            return List.of();
        }
        Require.first(agreed, DealRefusal.TERMS_ALREADY_AGREED, "other payment terms were agreed already");
        Require.stage(deal, Stage.NEGOTIATION);
        return through(
                gates.at(Stage.NEGOTIATION, deal),
                new PaymentTermsAgreed(command.dealId(), command.terms(), command.agreedOn()),
                new StageEntered(command.dealId(), Stage.CONTRACT));
    }

    static List<DealEvent> decide(SignContract command, Opened deal, Gates gates) {
        var signed = deal.milestones().contractSigned();
        if (signed != null && repeats(command, signed)) {
            return List.of();
        }
        Require.first(signed, DealRefusal.CONTRACT_ALREADY_SIGNED, "another contract was signed already");
        Require.stage(deal, Stage.CONTRACT);
        return through(
                gates.at(Stage.CONTRACT, deal),
                new ContractSigned(command.dealId(), command.contractNumber(), command.signedOn()),
                new StageEntered(command.dealId(), Stage.DELIVERY));
    }

    /** A delivery is a fact, so a missing action never refuses it. The deal stays at its stage meanwhile. */
    static List<DealEvent> decide(RecordDelivery command, Opened deal) {
        var delivered = deal.milestones().goodsDelivered();
        if (delivered != null && repeats(command, delivered)) {
            return List.of();
        }
        Require.first(delivered, DealRefusal.DELIVERY_ALREADY_RECORDED, "another delivery was recorded already");
        Require.stage(deal, Stage.DELIVERY);
        return List.of(new GoodsDelivered(command.dealId(), command.deliveredOn(), command.document()));
    }

    private static List<DealEvent> through(GateVerdict gate, DealEvent done, DealEvent entered) {
        return Stream.concat(Stream.of(done), gate.requireOpen().before(entered).stream())
                .toList();
    }
}
