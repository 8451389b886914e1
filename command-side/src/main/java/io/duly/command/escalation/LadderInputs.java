package io.duly.command.escalation;

import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.StepAction;
import io.duly.events.shared.InstalmentId;
import io.duly.events.shared.PolicyVersion;
import io.duly.state.deal.DealState.Opened;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/**
 * All that a decision about the ladder depends on.
 *
 * @param latePayer whether the customer had paid late in the year before {@code now}
 * @param warned whether another warning sign stands against the customer
 * @param waiting steps that ask for one of these wait
 */
record LadderInputs(
        PolicyVersion version,
        EscalationPolicy policy,
        List<OpenInstalment> instalments,
        boolean latePayer,
        boolean warned,
        Set<StepAction> waiting,
        Instant now) {

    LadderInputs {
        instalments = List.copyOf(instalments);
        waiting = Set.copyOf(waiting);
    }

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
        return new LadderInputs(deal.ladders().policy(), policy, instalments, false, false, Set.of(), now);
    }

    /** @param onAccount what the customer's money on account covers */
    LadderInputs coveredBy(Map<InstalmentId, Money> onAccount) {
        var covered = instalments.stream()
                .map(owed -> {
                    var money = onAccount.get(owed.instalment().instalmentId());
                    return money == null ? owed : owed.coveredBy(money);
                })
                .toList();
        return new LadderInputs(version, policy, covered, latePayer, warned, waiting, now);
    }

    LadderInputs waitingFor(CustomerStandstills.Waiting more) {
        var held = instalments.stream()
                .map(owed -> owed.waitingFor(more.standstills()))
                .toList();
        return new LadderInputs(version, policy, held, latePayer, warned, more.actions(), now);
    }

    LadderInputs with(boolean late, boolean warningSign) {
        return new LadderInputs(version, policy, instalments, late, warningSign, waiting, now);
    }
}
