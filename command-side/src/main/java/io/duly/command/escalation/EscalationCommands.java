package io.duly.command.escalation;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.deal.Deals;
import io.duly.command.deal.Require;
import io.duly.command.policy.Policies;
import io.duly.command.policy.PolicyRefusal;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.PolicyMigrated;
import io.duly.events.shared.PolicyVersion;
import io.duly.state.deal.DealState.Opened;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Decides about the ladder of a deal. */
@Component
class EscalationCommands {

    private final Deals deals;
    private final Escalation escalation;
    private final Policies policies;
    private final CreditorTime creditor;

    EscalationCommands(Deals deals, Escalation escalation, Policies policies, CreditorTime creditor) {
        this.deals = deals;
        this.escalation = escalation;
        this.policies = policies;
        this.creditor = creditor;
    }

    /** Evaluates only at a moment that was planned, so that a deadline which fires twice does no second day's work. */
    @CommandHandler
    long handle(EvaluateEscalation command) {
        return deals.decide(
                command.dealId(),
                creditor.today(),
                deal -> deal.runs() && escalation.isDue(deal) ? escalation.evaluate(deal) : List.of());
    }

    @CommandHandler
    long handle(MigratePolicy command) {
        return deals.decide(command.dealId(), creditor.today(), deal -> migrate(command, deal));
    }

    private List<PolicyMigrated> migrate(MigratePolicy command, Opened deal) {
        var from = deal.ladders().policy();
        var to = new PolicyVersion(from.policyId(), command.version());
        if (from.equals(to)) {
            return List.of();
        }
        Require.running(deal);
        if (policies.find(to).isEmpty()) {
            throw new CommandRejected(PolicyRefusal.POLICY_UNKNOWN, "this version of the policy was never published");
        }
        return List.of(new PolicyMigrated(command.dealId(), from, to));
    }
}
