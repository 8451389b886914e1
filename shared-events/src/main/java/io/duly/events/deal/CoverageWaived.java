package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import java.time.LocalDate;

/**
 * The head of sales let this deal leave the negotiation with fewer contacts than three by three. This stays visible for
 * ever.
 */
public record CoverageWaived(DealId dealId, CustomerId customerId, LocalDate waivedOn, String reason)
        implements PreventionEvent {}
