package io.duly.access;

import io.duly.events.shared.Role;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may use one operation, and on whose things. A role that is not named may not use it at all. */
public record AccessRule(Operation operation, Map<Role, Whose> who) {

    public AccessRule {
        who = Collections.unmodifiableMap(who.isEmpty() ? new EnumMap<>(Role.class) : new EnumMap<>(who));
    }

    public static AccessRule get(String path) {
        return nobody("GET", path);
    }

    public static AccessRule put(String path) {
        return nobody("PUT", path);
    }

    public static AccessRule post(String path) {
        return nobody("POST", path);
    }

    public static AccessRule delete(String path) {
        return nobody("DELETE", path);
    }

    public AccessRule own(Role... roles) {
        return with(Whose.OWN, roles);
    }

    public AccessRule any(Role... roles) {
        return with(Whose.ANY, roles);
    }

    /** On whose things; empty for a role that may not use it. */
    public Optional<Whose> whose(Role role) {
        return Optional.ofNullable(who.get(role));
    }

    /** The roles that may use it on everybody's things. */
    public Set<Role> withAny() {
        return who.entrySet().stream()
                .filter(entry -> entry.getValue() == Whose.ANY)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static AccessRule nobody(String method, String path) {
        return new AccessRule(new Operation(method, path), Map.of());
    }

    private AccessRule with(Whose whose, Role... roles) {
        var more = new EnumMap<Role, Whose>(Role.class);
        more.putAll(who);
        for (var role : roles) {
            more.put(role, whose);
        }
        return new AccessRule(operation, more);
    }
}
