package io.duly.events.deal;

/** The deal moved on: from its opening through its stages to its end, and back when it was reopened. */
public sealed interface StageEvent extends DealEvent
        permits DealOpened,
                PaymentTermsAgreed,
                ContractSigned,
                GoodsDelivered,
                StageEntered,
                DealClosed,
                DealReopened {}
