package io.duly.command.deal;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.InvoiceId;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Lower an invoice after it was issued.
 *
 * @param instalmentId the instalment that it is to lower first; the oldest due one where null
 */
public record IssueCreditNote(
        @TargetAggregateIdentifier DealId dealId,
        CreditNoteId creditNoteId,
        InvoiceId invoiceId,
        String number,
        Money amount,
        LocalDate issuedOn,
        @Nullable InstalmentId instalmentId)
        implements Fact {

    /** One that lowers the oldest due instalment first. */
    public IssueCreditNote(
            DealId dealId,
            CreditNoteId creditNoteId,
            InvoiceId invoiceId,
            String number,
            Money amount,
            LocalDate issuedOn) {
        this(dealId, creditNoteId, invoiceId, number, amount, issuedOn, null);
    }

    public IssueCreditNote {
        number = Check.text("number", number, Check.SHORT_TEXT);
        Check.positive("amount", amount);
        Check.date("issuedOn", issuedOn);
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("issuedOn", issuedOn);
    }
}
