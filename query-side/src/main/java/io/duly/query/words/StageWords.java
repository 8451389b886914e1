package io.duly.query.words;

import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.StageEvent;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says how a deal moved on. */
record StageWords(StageEvent event) implements EventWords {

    @Override
    public String describe(Teller teller) {
        return teller.say(
                event.getClass().getSimpleName(),
                switch (event) {
                    case DealOpened opened ->
                        Map.of(
                                "title", opened.title(),
                                "value", teller.money(opened.value()),
                                "salesperson", opened.salesperson(),
                                "policy", LadderWords.words(opened.policy(), teller));
                    case PaymentTermsAgreed agreed ->
                        Map.of(
                                "days", agreed.terms().netDays(),
                                "roll", agreed.terms().roll().name());
                    case ContractSigned signed -> Map.of("number", signed.contractNumber());
                    case GoodsDelivered delivered -> Map.of("document", Teller.orNone(delivered.document()));
                    case StageEntered entered -> Map.of("stage", teller.title(entered.stage()));
                    case DealClosed closed ->
                        Map.of("outcome", teller.title(closed.outcome()), "reason", Teller.orNone(closed.reason()));
                    case DealReopened reopened -> Map.of("stage", teller.title(reopened.goesOnAt()));
                });
    }

    @Override
    public @Nullable LocalDate effectiveOn() {
        return switch (event) {
            case DealOpened opened -> opened.openedOn();
            case PaymentTermsAgreed agreed -> agreed.agreedOn();
            case ContractSigned signed -> signed.signedOn();
            case GoodsDelivered delivered -> delivered.deliveredOn();
            case DealClosed closed -> closed.closedOn();
            case DealReopened reopened -> reopened.reopenedOn();
            case StageEntered _ -> null;
        };
    }
}
