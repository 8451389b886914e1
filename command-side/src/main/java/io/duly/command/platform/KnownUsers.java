package io.duly.command.platform;

import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.Reason;
import io.duly.events.shared.UserName;
import java.util.function.Predicate;

/** Knows who may be named as the owner of something. */
public final class KnownUsers {

    private final Predicate<UserName> known;

    public KnownUsers(Predicate<UserName> known) {
        this.known = known;
    }

    /** @throws CommandRejected for this reason when there is no such user */
    public void require(UserName name, Reason reason) {
        if (!known.test(name)) {
            throw new CommandRejected(reason, "there is no user " + name);
        }
    }
}
