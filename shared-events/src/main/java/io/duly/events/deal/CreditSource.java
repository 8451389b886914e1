package io.duly.events.deal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.MoveId;
import io.duly.events.shared.PaymentId;

/** What money on the customer's account came from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CreditSource.Payment.class, name = "PAYMENT"),
    @JsonSubTypes.Type(value = CreditSource.CreditNote.class, name = "CREDIT_NOTE"),
    @JsonSubTypes.Type(value = CreditSource.MovedMoney.class, name = "MOVED_MONEY")
})
public sealed interface CreditSource {

    /** Whether the customer paid it. A credit note is no payment. */
    boolean paid();

    record Payment(PaymentId paymentId) implements CreditSource {

        @Override
        public boolean paid() {
            return true;
        }
    }

    record CreditNote(CreditNoteId creditNoteId) implements CreditSource {

        @Override
        public boolean paid() {
            return false;
        }
    }

    /**
     * It came from another deal of the same customer.
     *
     * @param paid whether a payment stands behind it
     */
    record MovedMoney(MoveId moveId, boolean paid) implements CreditSource {}
}
