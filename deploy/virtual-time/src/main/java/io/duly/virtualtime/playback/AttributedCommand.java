package io.duly.virtualtime.playback;

import io.duly.events.shared.UserName;
import io.duly.stored.Provenance;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;

/**
 * A command with the person who gives it. The events name that person.
 *
 * @param role the value of {@link Provenance#ROLE} in the metadata
 */
public record AttributedCommand(Object command, UserName actor, String role) {

    CommandMessage<Object> message() {
        return GenericCommandMessage.asCommandMessage(command)
                .andMetaData(Map.of(Provenance.ACTOR, actor.value(), Provenance.ROLE, role));
    }
}
