package io.duly.command.escalation;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.deal.Consequence;
import io.duly.command.deal.Deals;
import io.duly.command.deal.Opening.LadderOfNewDeals;
import io.duly.command.policy.Policies;
import java.util.List;

/** The room of the ladder, put together as Spring does it. */
public record EscalationRoom(
        Policies policies,
        LatePayers latePayers,
        WarnedCustomers warned,
        List<StandstillSource> standstills,
        List<TimedDecision> timed,
        CustomerStandstills customers,
        MoneyOnAccount onAccount,
        CreditorTime creditor) {

    public LadderOfNewDeals ladders() {
        return new EscalationConfiguration().ladderOfNewDeals(policies);
    }

    public Consequence consequence() {
        return new PlanEvaluation(escalation());
    }

    public Object commands(Deals deals) {
        return new EscalationCommands(deals, escalation(), policies, creditor);
    }

    private Escalation escalation() {
        return new Escalation(policies, latePayers, warned, standstills, timed, customers, onAccount, creditor);
    }
}
