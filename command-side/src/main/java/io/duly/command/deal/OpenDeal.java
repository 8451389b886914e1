package io.duly.command.deal;

import io.duly.command.refusal.Check;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.UserName;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Begin to negotiate a sale; it follows the latest version of {@code policyId} from then on.
 *
 * @param playbookId whose latest version it follows; null for the standard one, or for none when it comes from a ledger
 */
public record OpenDeal(
        @TargetAggregateIdentifier DealId dealId,
        CustomerId customerId,
        String title,
        Money value,
        LocalDate openedOn,
        UserName salesperson,
        PolicyId policyId,
        Origin origin,
        @Nullable PlaybookId playbookId) {

    public OpenDeal {
        Check.text("title", title, Check.SHORT_TEXT);
        Check.positive("value", value);
        Check.date("openedOn", openedOn);
    }

    /** A deal that follows the playbook which suits its origin. */
    public OpenDeal(
            DealId dealId,
            CustomerId customerId,
            String title,
            Money value,
            LocalDate openedOn,
            UserName salesperson,
            PolicyId policyId,
            Origin origin) {
        this(dealId, customerId, title, value, openedOn, salesperson, policyId, origin, null);
    }
}
