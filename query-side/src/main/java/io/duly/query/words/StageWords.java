package io.duly.query.words;

import static io.duly.query.words.DealWords.words;

import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.DealClosed;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.DealReopened;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.PaymentTermsAgreed;
import io.duly.events.deal.StageEntered;
import io.duly.events.deal.StageEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says how a deal moved on. */
record StageWords(StageEvent event) implements EventWords {

    @Override
    public String describe() {
        return switch (event) {
            case DealOpened opened ->
                "Negotiations about \"%s\" worth %s began; %s is in charge and the deal follows %s."
                        .formatted(
                                opened.title(),
                                opened.value(),
                                opened.salesperson(),
                                LadderWords.words(opened.policy()));
            case PaymentTermsAgreed agreed ->
                "Payment was agreed to be due %d days after the invoice date%s."
                        .formatted(agreed.terms().netDays(), roll(agreed));
            case ContractSigned signed -> "Contract %s was signed.".formatted(signed.contractNumber());
            case GoodsDelivered delivered -> "The goods were delivered%s.".formatted(by(delivered.document()));
            case StageEntered entered -> "The deal entered the stage %s.".formatted(words(entered.stage()));
            case DealClosed closed ->
                "The deal was closed as %s%s.".formatted(words(closed.outcome()), because(closed.reason()));
            case DealReopened reopened ->
                "The deal was opened again at the stage %s and waits for the money."
                        .formatted(words(reopened.goesOnAt()));
        };
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

    private static String roll(PaymentTermsAgreed agreed) {
        return switch (agreed.terms().roll()) {
            case NONE -> "";
            case FOLLOWING -> ", or on the next working day";
            case MODIFIED_FOLLOWING -> ", or on the next working day of the same month, or else on the one before";
            case PRECEDING -> ", or on the working day before";
        };
    }

    private static String by(@Nullable String document) {
        return document == null ? "" : " by " + document;
    }

    private static String because(@Nullable String reason) {
        return reason == null ? "" : ": " + reason;
    }
}
