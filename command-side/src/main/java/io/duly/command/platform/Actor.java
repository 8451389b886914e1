package io.duly.command.platform;

import io.duly.stored.Provenance;
import java.util.Map;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who gives a command, and in which role. */
public record Actor(String name, String role) {

    static final Actor SYSTEM = new Actor(Provenance.SYSTEM_ACTOR, Provenance.SYSTEM_ROLE);

    private static final String ROLE_PREFIX = "ROLE_";

    /** The user who is logged in, or the system where nobody is. */
    public static Actor current() {
        var user = SecurityContextHolder.getContext().getAuthentication();
        return user == null || user instanceof AnonymousAuthenticationToken || !user.isAuthenticated()
                ? SYSTEM
                : new Actor(user.getName(), roleOf(user));
    }

    /** As a command's metadata has it. */
    public Map<String, String> signature() {
        return Map.of(Provenance.ACTOR, name, Provenance.ROLE, role);
    }

    private static String roleOf(Authentication user) {
        return user.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .filter(authority -> authority.startsWith(ROLE_PREFIX))
                .map(authority -> authority.substring(ROLE_PREFIX.length()))
                .sorted()
                .findFirst()
                .orElse("NONE");
    }
}
