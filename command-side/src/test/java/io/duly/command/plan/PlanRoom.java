package io.duly.command.plan;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.customer.CustomerHistory;
import io.duly.command.deal.Consequence;
import io.duly.command.deal.Deals;
import io.duly.command.escalation.StandstillSource;
import io.duly.command.escalation.TimedDecision;

/** The room of payment plans, put together as Spring does it. */
public record PlanRoom(CustomerHistory customers, CreditorTime creditor) {

    public Consequence consequence() {
        return new JudgePlans(creditor);
    }

    public static TimedDecision timed(CreditorTime creditor) {
        return new JudgePlans(creditor);
    }

    public static StandstillSource standstills(CreditorTime creditor) {
        return new PlannedStandstills(creditor);
    }

    public Object commands(Deals deals) {
        return new PlanCommands(deals, customers, creditor);
    }
}
