package io.duly.events.deal;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import java.time.LocalDate;

/** The head of sales approved the signature although the customer had this risk. */
public record SigningApproved(DealId dealId, CustomerId customerId, int riskScore, LocalDate approvedOn, String reason)
        implements PreventionEvent {}
