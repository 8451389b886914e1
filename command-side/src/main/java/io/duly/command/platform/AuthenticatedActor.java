package io.duly.command.platform;

import io.duly.stored.Provenance;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/** Signs each command with the user who is logged in, or with the system where nobody is. */
final class AuthenticatedActor implements MessageDispatchInterceptor<CommandMessage<?>> {

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> commands) {
        return (_, command) -> command.andMetaData(signature(command.getMetaData()));
    }

    /** A command that the system carries out for a user later is signed already. */
    private static Map<String, String> signature(Map<String, ?> known) {
        var actor = Actor.current();
        return actor.equals(Actor.SYSTEM) && known.containsKey(Provenance.ACTOR) ? Map.of() : actor.signature();
    }
}
