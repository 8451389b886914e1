package io.duly.command.escalation;

import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.PolicyVersion;
import io.duly.state.deal.DealState;
import java.time.Instant;
import java.util.List;

/**
 * All that a decision about the ladder depends on.
 *
 * @param latePayer whether the customer had paid late in the year before {@code now}
 * @param warned whether another warning sign stands against the customer
 */
record LadderInputs(
        PolicyVersion version,
        EscalationPolicy policy,
        List<Climber> climbers,
        boolean latePayer,
        boolean warned,
        Instant now) {

    static LadderInputs of(DealState.Opened deal, EscalationPolicy policy, Instant now) {
        var climbers = deal.ledger().invoices().stream()
                .flatMap(invoice -> invoice.instalments().stream()
                        .filter(instalment -> !instalment.settled())
                        .map(instalment -> new Climber(instalment, invoice.recordedAt())))
                .toList();
        return new LadderInputs(deal.policy(), policy, climbers, false, false, now);
    }

    LadderInputs with(boolean late, boolean warningSign) {
        return new LadderInputs(version, policy, climbers, late, warningSign, now);
    }
}
