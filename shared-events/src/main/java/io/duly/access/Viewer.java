package io.duly.access;

import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import java.util.Set;

/**
 * Who asks.
 *
 * @param actsFor whose things are theirs: they themselves, a collector's team, and those who are away and named them
 */
public record Viewer(UserName name, Role role, Set<UserName> actsFor) {

    public Viewer {
        actsFor = Set.copyOf(actsFor);
        if (!actsFor.contains(name)) {
            throw new IllegalArgumentException(name + " acts for themselves");
        }
    }

    /** Somebody who acts for nobody else. */
    public static Viewer alone(UserName name, Role role) {
        return new Viewer(name, role, Set.of(name));
    }
}
