package io.duly.access;

import io.duly.events.shared.Role;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Somebody asked for what is not theirs to ask for; {@link #whoMay()} says whose it is. */
public final class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<Role> whoMay;

    private NotAllowed(String message, Set<Role> whoMay) {
        super(message, null, false, false);
        this.whoMay = new TreeSet<>(whoMay);
    }

    /** The role may not do this at all. */
    public static NotAllowed forRole(Role role, AccessRule rule) {
        var whoMay = rule.who().keySet();
        return new NotAllowed(
                "the %s may not do this; %s may".formatted(words(role), whoMay.isEmpty() ? "nobody" : list(whoMay)),
                whoMay);
    }

    /** The role may do this, but not to this thing, which belongs to somebody else. */
    public static NotAllowed notTheirs(Role role, String thing, AccessRule rule) {
        var whoMay = rule.withAny();
        return new NotAllowed(
                "this %s is not yours; %s who has it%s"
                        .formatted(thing, "the " + words(role), whoMay.isEmpty() ? " may" : " may, or " + list(whoMay)),
                whoMay);
    }

    /** The roles that may do it, to whatever it is about. */
    public Set<Role> whoMay() {
        return whoMay;
    }

    private static String list(Set<Role> roles) {
        return roles.stream().sorted().map(role -> "the " + words(role)).collect(Collectors.joining(", "));
    }

    private static String words(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
