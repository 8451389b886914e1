package io.duly.events.deal;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The deal may leave a stage, and why.
 *
 * @param playbook whose actions were asked for; null where none was followed
 * @param coverage of the customer on that day; null where nobody asked
 * @param warningSigns how many stood against the customer
 * @param riskScore what they weighed
 */
public record StageGatePassed(
        DealId dealId,
        CustomerId customerId,
        Stage stage,
        LocalDate passedOn,
        GateBasis basis,
        @Nullable PlaybookVersion playbook,
        @Nullable CoverageLevel coverage,
        int warningSigns,
        int riskScore)
        implements PreventionEvent {}
