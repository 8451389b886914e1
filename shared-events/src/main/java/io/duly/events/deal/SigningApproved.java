package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import java.time.LocalDate;

/** The head of sales approved to sign with a customer whose risk was this. */
public record SigningApproved(DealId dealId, CustomerId customerId, int riskScore, LocalDate approvedOn, String reason)
        implements PreventionEvent {}
