package io.duly.events.deal;

/** Why a customer does not want to pay. */
public enum DisputeReason {
    GOODS_MISSING,
    GOODS_DEFECTIVE,
    PRICE,
    QUANTITY,
    DOCUMENTS_MISSING,
    NOT_ORDERED,
    ALREADY_PAID,
    OTHER
}
