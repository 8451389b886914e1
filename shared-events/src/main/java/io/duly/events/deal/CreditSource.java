package io.duly.events.deal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.PaymentId;

/** What money on the customer's account came from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CreditSource.Payment.class, name = "PAYMENT"),
    @JsonSubTypes.Type(value = CreditSource.CreditNote.class, name = "CREDIT_NOTE")
})
public sealed interface CreditSource {

    record Payment(PaymentId paymentId) implements CreditSource {}

    record CreditNote(CreditNoteId creditNoteId) implements CreditSource {}
}
