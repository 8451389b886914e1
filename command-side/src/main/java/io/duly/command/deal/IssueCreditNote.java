package io.duly.command.deal;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.InvoiceId;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;

/** Lower an invoice after it was issued. */
public record IssueCreditNote(
        @TargetAggregateIdentifier DealId dealId,
        CreditNoteId creditNoteId,
        InvoiceId invoiceId,
        String number,
        Money amount,
        LocalDate issuedOn)
        implements Fact {

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
