package io.duly.state.deal;

import io.duly.events.deal.ContractSigned;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.GoodsDelivered;
import io.duly.events.deal.PaymentTermsAgreed;
import org.jspecify.annotations.Nullable;

/** What was agreed, signed and delivered so far: the events themselves, so that a repeat is recognised. */
public record Milestones(
        DealOpened opened,
        @Nullable PaymentTermsAgreed termsAgreed,
        @Nullable ContractSigned contractSigned,
        @Nullable GoodsDelivered goodsDelivered) {

    static Milestones of(DealOpened opened) {
        return new Milestones(opened, null, null, null);
    }

    Milestones after(DealEvent event) {
        return switch (event) {
            case PaymentTermsAgreed agreed -> new Milestones(opened, agreed, contractSigned, goodsDelivered);
            case ContractSigned signed -> new Milestones(opened, termsAgreed, signed, goodsDelivered);
            case GoodsDelivered delivered -> new Milestones(opened, termsAgreed, contractSigned, delivered);
            case DealEvent _ -> this;
        };
    }
}
