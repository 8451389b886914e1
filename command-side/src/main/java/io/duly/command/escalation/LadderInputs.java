package io.duly.command.escalation;

import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PolicyVersion;
import io.duly.state.deal.DealState.Opened;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * All that a decision about the ladder depends on.
 *
 * @param latePayer whether the customer had paid late in the year before {@code now}
 * @param warned whether another warning sign stands against the customer
 */
record LadderInputs(
        PolicyVersion version,
        EscalationPolicy policy,
        List<OpenInstalment> instalments,
        boolean latePayer,
        boolean warned,
        Instant now) {

    static LadderInputs of(Opened deal, EscalationPolicy policy, List<Standstill> standstills, Instant now) {
        var instalments = deal.ledger().invoices().stream()
                .flatMap(invoice -> invoice.instalments().stream()
                        .filter(instalment -> !instalment.settled())
                        .map(instalment -> new OpenInstalment(
                                instalment,
                                deal.ladders().of(instalment.instalmentId()),
                                invoice.recordedAt(),
                                invoice.issued().ladderStart(),
                                standstills,
                                Money.zero(instalment.open().getCurrencyUnit()))))
                .toList();
        return new LadderInputs(deal.ladders().policy(), policy, instalments, false, false, now);
    }

    /** @param onAccount what the customer's money on account covers */
    LadderInputs coveredBy(Map<InstalmentId, Money> onAccount) {
        var covered = instalments.stream()
                .map(owed -> {
                    var money = onAccount.get(owed.instalment().instalmentId());
                    return money == null ? owed : owed.coveredBy(money);
                })
                .toList();
        return new LadderInputs(version, policy, covered, latePayer, warned, now);
    }

    LadderInputs with(boolean late, boolean warningSign) {
        return new LadderInputs(version, policy, instalments, late, warningSign, now);
    }
}
