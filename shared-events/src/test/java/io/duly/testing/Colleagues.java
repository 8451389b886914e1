package io.duly.testing;

import io.duly.access.Staff;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** People who are all there, until a test says that somebody is away. */
public final class Colleagues implements Staff {

    private final Map<UserName, UserName> substitutes = new ConcurrentHashMap<>();

    private final Map<UserName, Role> roles = new ConcurrentHashMap<>();

    private final Map<UserName, String> displayNames = new ConcurrentHashMap<>();

    public void works(Role role, String... names) {
        for (var name : names) {
            roles.put(UserName.of(name), role);
        }
    }

    public void standsInFor(String substitute, String away) {
        substitutes.put(UserName.of(away), UserName.of(substitute));
    }

    public void areCalled(Map<String, String> names) {
        names.forEach((name, displayName) -> displayNames.put(UserName.of(name), displayName));
    }

    public void allAreBack() {
        substitutes.clear();
    }

    @Override
    public boolean knows(UserName name) {
        return true;
    }

    @Override
    public Set<UserName> workOf(UserName name) {
        var work = new HashSet<UserName>(Set.of(name));
        substitutes.forEach((away, substitute) -> {
            if (substitute.equals(name)) {
                work.add(away);
            }
        });
        return work;
    }

    @Override
    public Optional<UserName> substituteOf(UserName name) {
        return Optional.ofNullable(substitutes.get(name));
    }

    @Override
    public Optional<Role> roleOf(UserName name) {
        return Optional.ofNullable(roles.get(name));
    }

    @Override
    public Optional<String> teamOf(UserName name) {
        return Optional.empty();
    }

    @Override
    public Optional<String> displayNameOf(UserName name) {
        return Optional.ofNullable(displayNames.get(name));
    }
}
