package io.duly.events.deal;

import io.duly.events.shared.DealId;

/**
 * Everything that can happen to a deal, in families.
 *
 * <p>The lists are closed on purpose. A fold or a projection names each family that leaves it as it is, and each member
 * of a family that concerns it. A new member does not compile until those have placed it; a new family, until all have.
 */
public sealed interface DealEvent permits StageEvent, MoneyEvent, LadderEvent, PreventionEvent {

    DealId dealId();
}
