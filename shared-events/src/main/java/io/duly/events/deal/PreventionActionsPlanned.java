package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import java.util.List;

/** These actions are to be done by their day at the latest. A later event may give an action another day. */
public record PreventionActionsPlanned(DealId dealId, CustomerId customerId, List<PlannedAction> actions)
        implements PreventionEvent {}
