package io.duly.virtualtime.playback;

import io.duly.events.shared.UserName;
import io.duly.stored.Provenance;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;

/**
 * A command and the person who gives it in the script, for the events to name.
 *
 * @param role as {@link Provenance#ROLE} has it
 */
public record Signed(Object command, UserName actor, String role) {

    CommandMessage<Object> message() {
        return GenericCommandMessage.asCommandMessage(command)
                .andMetaData(Map.of(Provenance.ACTOR, actor.value(), Provenance.ROLE, role));
    }
}
