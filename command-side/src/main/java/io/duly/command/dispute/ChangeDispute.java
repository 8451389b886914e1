package io.duly.command.dispute;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.InvalidCommand;
import io.duly.events.shared.DealId;
import io.duly.events.shared.DisputeId;
import io.duly.events.shared.UserName;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Give a dispute another amount, owner or deadline. What is null stays as it is. */
public record ChangeDispute(
        @TargetAggregateIdentifier DealId dealId,
        DisputeId disputeId,
        @Nullable Money amount,
        @Nullable UserName owner,
        @Nullable LocalDate deadline,
        String reason) {

    public ChangeDispute {
        if (amount == null && owner == null && deadline == null) {
            throw new InvalidCommand("amount", "or owner or deadline must be given");
        }
        if (amount != null) {
            Check.positive("amount", amount);
        }
        if (deadline != null) {
            Check.date("deadline", deadline);
        }
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }
}
