package io.duly.command.platform;

import io.duly.stored.Provenance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * Passes on what led to a message. Only the events of a command carry its author and reason. The system acts on an
 * event later in its own name.
 */
final class Causes implements CorrelationDataProvider {

    private static final List<String> SIGNATURE = List.of(Provenance.ACTOR, Provenance.ROLE, Provenance.REASON);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var known = message.getMetaData();
        var passedOn = new HashMap<String, Object>();
        passedOn.put(Provenance.CORRELATION_ID, known.getOrDefault(Provenance.CORRELATION_ID, message.getIdentifier()));
        passedOn.put(Provenance.CAUSATION_ID, message.getIdentifier());
        if (message instanceof CommandMessage<?>) {
            SIGNATURE.stream().filter(known::containsKey).forEach(key -> passedOn.put(key, known.get(key)));
        }
        return passedOn;
    }
}
