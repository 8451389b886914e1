package io.duly.command.backtest;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.PolicyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know.
 *
 * @param version to try; the latest one where neither it nor a policy is named
 * @param policy to try, before anybody publishes it
 * @param against another version
 */
record Request(
        PolicyId policyId,
        @Nullable Integer version,
        @Nullable EscalationPolicy policy,
        @Nullable Integer against,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable CustomerId customerId) {

    Request {
        if (version != null && policy != null) {
            throw new InvalidCommand("version", "must be left out beside a policy");
        }
    }
}
