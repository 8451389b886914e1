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
    NOTHING_INVOICED,
    NOTHING_PAID,
    NOTHING_OPEN,
    /** A date of a fact lies before the opening of the deal. */
    BEFORE_THE_OPENING,
    /** A date of a fact lies before the date of the invoice that it is about. */
    BEFORE_THE_INVOICE,
    REVERSAL_EXISTS,
    MORE_THAN_IS_LEFT,
    REFUND_EXISTS,
    MOVE_EXISTS,
    MOVE_UNKNOWN,
    CREDIT_NOTE_UNKNOWN,
    DEAL_UNKNOWN,
    CUSTOMER_DIFFERS,
    NOT_ENOUGH_ON_ACCOUNT,
    WRITE_OFF_EXISTS,
    TOO_MUCH_TO_WRITE_OFF
}
