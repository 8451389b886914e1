package io.duly.access;

import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import java.util.Optional;
import java.util.Set;

/** Knows who works here, in which team, and who stands in for whom today. */
public interface Staff {

    /** Whether there is such a user, even one who is away or may not log in. */
    boolean knows(UserName name);

    /** Whose work somebody does today: their own, and that of those who are away and named them, if only indirectly. */
    Set<UserName> workOf(UserName name);

    /** Who does somebody's work while they are away; empty while they are here, or when nobody does. */
    Optional<UserName> substituteOf(UserName name);

    /** What somebody does here; empty where nobody of this name works here. */
    Optional<Role> roleOf(UserName name);

    Optional<String> teamOf(UserName name);

    /** What people call somebody today, for names change; empty where nobody of this name ever worked here. */
    Optional<String> displayNameOf(UserName name);
}
