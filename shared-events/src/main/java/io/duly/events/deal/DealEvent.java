package io.duly.events.deal;

import io.duly.events.shared.DealId;

/**
 * Everything that can happen to a deal, in families.
 *
 * <p>The lists are closed on purpose. A fold or a projection names each family that does not concern it, and each
 * member of the others. A new member does not compile until the folds and projections of its family have placed it. A
 * new family does not compile until all of them have.
 */
public sealed interface DealEvent
        permits StageEvent,
                MoneyEvent,
                LadderEvent,
                PreventionEvent,
                PauseEvent,
                DisputeEvent,
                PromiseEvent,
                PlanEvent {

    DealId dealId();
}
