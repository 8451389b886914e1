package io.duly.command.dispute;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.deal.DisputeReason;
import io.duly.events.shared.DealId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.UserName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Write down that the customer contests a part of an instalment, or all of it.
 *
 * @param owner is to find out who is right
 * @param deadline the last day for that
 * @param documents where they can be looked at, as absolute links
 */
public record RaiseDispute(
        @TargetAggregateIdentifier DealId dealId,
        DisputeId disputeId,
        InstalmentId instalmentId,
        Money amount,
        DisputeReason reason,
        UserName owner,
        LocalDate deadline,
        LocalDate raisedOn,
        List<String> documents,
        @Nullable String note)
        implements Fact {

    private static final int MOST_DOCUMENTS = 20;

    public RaiseDispute {
        Check.positive("amount", amount);
        Check.date("deadline", deadline);
        Check.date("raisedOn", raisedOn);
        if (documents.size() > MOST_DOCUMENTS) {
            throw new InvalidCommand("documents", "must not be more than " + MOST_DOCUMENTS);
        }
        documents =
                documents.stream().map(link -> Check.link("documents", link)).toList();
        note = Check.optionalLines("note", note, Check.LONG_TEXT);
    }

    /** A deadline is no fact: it lies ahead. */
    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("raisedOn", raisedOn);
    }
}
