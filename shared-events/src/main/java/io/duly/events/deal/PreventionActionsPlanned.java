package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import java.util.List;

/** These actions have a day on which they are to be done at the latest; the same action may be given another day later. */
public record PreventionActionsPlanned(DealId dealId, CustomerId customerId, List<PlannedAction> actions)
        implements PreventionEvent {}
