package io.duly.command;

import org.axonframework.commandhandling.CommandExecutionException;

/**
 * The domain said no. This is an answer, not a fault: it is never retried, never logged as an error, and never written
 * to the event store.
 */
public final class CommandRejected extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    /** Why, for programs to read; the names are part of the API. */
    public enum Reason {
        CUSTOMER_EXISTS,
        CUSTOMER_UNKNOWN,
        DEAL_EXISTS,
        DEAL_CLOSED,
        WRONG_STAGE,
        TERMS_ALREADY_AGREED,
        CONTRACT_ALREADY_SIGNED,
        DELIVERY_ALREADY_RECORDED,
        INVOICE_EXISTS,
        INVOICE_UNKNOWN,
        INSTALMENT_UNKNOWN,
        PAYMENT_EXISTS,
        PAYMENT_UNKNOWN,
        PAYMENT_ALREADY_REVERSED,
        REVERSED_BEFORE_RECEIVED,
        CREDIT_NOTE_EXISTS,
        CREDIT_EXCEEDS_INVOICE,
        CURRENCY_DIFFERS,
        MONEY_STILL_OPEN,
        NOTHING_INVOICED,
        POLICY_UNKNOWN,
        POLICY_VERSION_EXISTS,
        POLICY_VERSION_NOT_NEXT,
        IMPORT_EXISTS
    }

    private final Reason reason;

    public CommandRejected(Reason reason, String message) {
        super(message, null, reason, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
