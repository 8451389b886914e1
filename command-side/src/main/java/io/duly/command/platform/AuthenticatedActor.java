package io.duly.command.platform;

import io.duly.events.shared.Provenance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs each command with the user who is logged in, or with the system where nobody is. */
final class AuthenticatedActor implements MessageDispatchInterceptor<CommandMessage<?>> {

    private static final String ROLE_PREFIX = "ROLE_";

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> commands) {
        return (_, command) -> command.andMetaData(signature(command.getMetaData()));
    }

    private static Map<String, Object> signature(Map<String, ?> known) {
        var user = SecurityContextHolder.getContext().getAuthentication();
        var signature = new HashMap<String, Object>();
        if (user == null || user instanceof AnonymousAuthenticationToken || !user.isAuthenticated()) {
            if (!known.containsKey(Provenance.ACTOR)) {
                signature.put(Provenance.ACTOR, Provenance.SYSTEM_ACTOR);
                signature.put(Provenance.ROLE, Provenance.SYSTEM_ROLE);
            }
        } else {
            signature.put(Provenance.ACTOR, user.getName());
            signature.put(Provenance.ROLE, roleOf(user));
        }
        return signature;
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
