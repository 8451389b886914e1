package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.UserName;
import java.time.LocalDate;
import org.joda.money.Money;

/** Negotiations about a sale worth {@code value} began; the deal follows {@code policy} from now on. */
public record DealOpened(
        DealId dealId,
        CustomerId customerId,
        String title,
        Money value,
        LocalDate openedOn,
        UserName salesperson,
        PolicyVersion policy,
        Origin origin)
        implements StageEvent {}
