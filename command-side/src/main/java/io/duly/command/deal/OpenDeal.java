package io.duly.command.deal;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.Fact;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.UserName;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Begin to negotiate a sale.
 *
 * @param policyId whose latest version it follows; null for the ladder of the customer
 * @param playbookId whose latest version it follows; null for the standard one, or for none when it comes from a ledger
 */
public record OpenDeal(
        @TargetAggregateIdentifier DealId dealId,
        CustomerId customerId,
        String title,
        Money value,
        LocalDate openedOn,
        UserName salesperson,
        @Nullable PolicyId policyId,
        Origin origin,
        @Nullable PlaybookId playbookId)
        implements Fact {

    public OpenDeal {
        title = Check.text("title", title, Check.SHORT_TEXT);
        Check.positive("value", value);
        Check.date("openedOn", openedOn);
    }

    /** Opens a deal that follows the playbook for its origin. */
    public OpenDeal(
            DealId dealId,
            CustomerId customerId,
            String title,
            Money value,
            LocalDate openedOn,
            UserName salesperson,
            @Nullable PolicyId policyId,
            Origin origin) {
        this(dealId, customerId, title, value, openedOn, salesperson, policyId, origin, null);
    }

    @Override
    public Map<String, LocalDate> happenedOn() {
        return Map.of("openedOn", openedOn);
    }
}
