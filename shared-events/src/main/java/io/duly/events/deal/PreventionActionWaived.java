package io.duly.events.deal;

import io.duly.events.shared.ActionId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import java.time.LocalDate;

/** The head of sales let this deal do without a prevention action. It stays visible for ever. */
public record PreventionActionWaived(
        DealId dealId, CustomerId customerId, ActionId action, LocalDate waivedOn, String reason)
        implements PreventionEvent {}
