package io.duly.command.dispute;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.shared.DealId;
import io.duly.events.shared.UserName;

/** Knows who may look after a dispute. */
@FunctionalInterface
public interface DisputeOwners {

    /** @throws CommandRejected when there is no such user, or they may not resolve disputes of this deal */
    void require(DealId dealId, UserName owner);
}
