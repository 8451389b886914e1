package io.duly.command;

import java.util.List;
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
        IMPORT_EXISTS,
        HEAD_OF_SALES_ONLY,
        PLAYBOOK_UNKNOWN,
        PLAYBOOK_VERSION_EXISTS,
        PLAYBOOK_VERSION_NOT_NEXT,
        DRAFT_UNKNOWN,
        COMMENT_EXISTS,
        NO_PLAYBOOK,
        ACTION_UNKNOWN,
        ACTION_ALREADY_DONE,
        ACTION_ALREADY_WAIVED,
        DONE_IN_THE_FUTURE,
        EVIDENCE_MISSING,
        GATE_CLOSED,
        APPROVAL_NOT_NEEDED,
        CONTACT_PERSON_EXISTS,
        CONTACT_PERSON_UNKNOWN,
        CONTACT_PERSON_LEFT,
        CHANNEL_EXISTS,
        CHANNEL_UNKNOWN,
        CHANNEL_LISTED_TWICE,
        SUBSTITUTE_AWAY,
        WARNING_SIGN_EXISTS,
        WARNING_SIGN_UNKNOWN
    }

    private final Reason reason;
    private final transient List<?> missing;

    public CommandRejected(Reason reason, String message) {
        this(reason, message, List.of());
    }

    /** @param missing what would have to be there for the answer to be another */
    public CommandRejected(Reason reason, String message, List<?> missing) {
        super(message, null, reason, false);
        this.reason = reason;
        this.missing = List.copyOf(missing);
    }

    public List<?> missing() {
        return missing;
    }

    public Reason reason() {
        return reason;
    }
}
