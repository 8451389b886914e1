package io.duly.command.dispute;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.deal.DisputeResolution;
import io.duly.events.shared.CreditNoteId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.DisputeId;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Say who was right.
 *
 * @param creditNoteId what gives up the amount, or the part, about which the debtor was right
 */
public record ResolveDispute(
        @TargetAggregateIdentifier DealId dealId,
        DisputeId disputeId,
        DisputeResolution resolution,
        @Nullable CreditNoteId creditNoteId,
        LocalDate resolvedOn,
        @Nullable String note)
        implements Fact {

    public ResolveDispute {
        var forCreditor = resolution == DisputeResolution.FOR_CREDITOR;
        if (forCreditor && creditNoteId != null) {
            throw new InvalidCommand("creditNoteId", "is given only where the debtor was right");
        }
        if (!forCreditor && creditNoteId == null) {
            throw new InvalidCommand("creditNoteId", "is missing: where the debtor was right, a credit note says so");
        }
        Check.date("resolvedOn", resolvedOn);
        note = Check.optionalLines("note", note, Check.LONG_TEXT);
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("resolvedOn", resolvedOn);
    }
}
