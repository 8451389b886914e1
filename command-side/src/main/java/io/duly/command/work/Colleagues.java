package io.duly.command.work;

import io.duly.command.refusal.CommandRejected;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import java.util.Set;

/** Knows who does whose work, and who may work on which customer. */
public interface Colleagues {

    /** @throws CommandRejected when there is no such user, or they may not work on this customer */
    void require(CustomerId customerId, UserName to);

    /** Whose work somebody does today: their own, and that of those for whom they stand in. */
    Set<UserName> workOf(UserName name);
}
