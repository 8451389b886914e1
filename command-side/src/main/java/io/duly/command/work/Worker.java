package io.duly.command.work;

import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import io.duly.events.work.WorkSide;
import io.duly.state.work.WorkState;
import io.duly.stored.Provenance;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who does something with the work about a customer.
 *
 * @param actsFor they themselves, and those for whom they stand in
 */
record Worker(UserName name, @Nullable Role role, Set<UserName> actsFor) {

    /** From the signature of a command. What nobody signed, the system does. */
    static Worker of(@Nullable String actor, @Nullable String role, Colleagues colleagues) {
        var name = new UserName(actor == null ? Provenance.SYSTEM_ACTOR : actor);
        var known = Stream.of(Role.values())
                .filter(each -> each.name().equals(role))
                .findFirst()
                .orElse(null);
        return new Worker(name, known, colleagues.workOf(name));
    }

    boolean isHead() {
        return role == Role.HEAD_OF_SALES || role == Role.HEAD_OF_COLLECTIONS;
    }

    /** The side whose work they do: the one that was handed over to them, or else their own. */
    WorkSide side(WorkState work) {
        return work.handedOver().values().stream()
                .filter(given -> actsFor.contains(given.to()))
                .map(given -> given.side())
                .findFirst()
                .orElse(role == null ? WorkSide.COLLECTIONS : WorkSide.of(role));
    }
}
