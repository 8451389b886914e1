package io.duly.events.deal;

import io.duly.events.shared.ActionId;
import io.duly.events.shared.ContactPersonId;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A prevention action was done, with what its playbook asks for as evidence.
 *
 * @param contact who was spoken to, or who was named
 */
public record PreventionActionDone(
        DealId dealId,
        CustomerId customerId,
        ActionId action,
        LocalDate doneOn,
        @Nullable String note,
        @Nullable String document,
        @Nullable ContactPersonId contact)
        implements PreventionEvent {}
