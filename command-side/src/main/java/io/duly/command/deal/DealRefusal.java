package io.duly.command.deal;

import io.duly.command.refusal.Reason;

/** Why a deal refuses a command; programs read the names, so they are part of the API. */
public enum DealRefusal implements Reason {
    DEAL_EXISTS,
    SALESPERSON_UNKNOWN,
    DEAL_CLOSED,
    WRONG_STAGE,
    TERMS_ALREADY_AGREED,
    CONTRACT_ALREADY_SIGNED,
    DELIVERY_ALREADY_RECORDED,
    INVOICE_EXISTS,
    INVOICE_NUMBER_TAKEN,
    INVOICE_UNKNOWN,
    INSTALMENT_UNKNOWN,
    PAYMENT_EXISTS,
    PAYMENT_UNKNOWN,
    PAYMENT_ALREADY_REVERSED,
    REVERSED_BEFORE_RECEIVED,
    CREDIT_NOTE_EXISTS,
    CREDIT_EXCEEDS_INVOICE,
    CURRENCY_DIFFERS,
    GATE_CLOSED,
    MONEY_STILL_OPEN,
    NOTHING_INVOICED
}
