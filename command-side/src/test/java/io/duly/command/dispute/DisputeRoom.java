package io.duly.command.dispute;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.deal.Consequence;
import io.duly.command.deal.Deals;
import io.duly.command.escalation.StandstillSource;
import io.duly.command.escalation.TimedDecision;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.shared.UserName;
import java.util.Set;

/** The room of disputes, put together as Spring does it. An auditor works here too, but may not resolve any. */
public record DisputeRoom(CreditorTime creditor) {

    public static final UserName AUDITOR = UserName.of("auditor");
    public static final UserName STRANGER = UserName.of("stranger");

    private static final Set<UserName> OTHERS = Set.of(AUDITOR);

    public Object commands(Deals deals) {
        return new DisputeCommands(deals, new DisputeDecisions((_, owner) -> require(owner), creditor), creditor);
    }

    public StandstillSource standstills() {
        return new DisputeStandstills(creditor);
    }

    public TimedDecision deadlines() {
        return new DisputeDeadlines(creditor);
    }

    public Consequence consequence() {
        return new FollowTheDebt();
    }

    private static void require(UserName owner) {
        if (owner.equals(STRANGER)) {
            throw CommandRejected.ofField(DisputeRefusal.DISPUTE_OWNER_UNKNOWN, "owner", "is no user: " + owner);
        }
        if (OTHERS.contains(owner)) {
            throw CommandRejected.ofField(
                    DisputeRefusal.OWNER_MAY_NOT_RESOLVE, "owner", "may not resolve disputes of this deal");
        }
    }
}
