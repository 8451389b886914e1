package io.duly.command.web;

import io.duly.command.eventstore.StorePosition;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Carries out a command for a controller and answers with what the caller needs next. */
@Component
public class Commands {

    /** Response header: a query that is given this position has seen everything up to and including this command. */
    public static final String POSITION = "Duly-Position";

    private final CommandGateway gateway;
    private final StorePosition store;

    Commands(CommandGateway gateway, StorePosition store) {
        this.gateway = gateway;
        this.store = store;
    }

    /**
     * Waits for the command to be carried out.
     *
     * @param ifMatch what the caller saw last
     * @return no content, with the new version as {@code ETag} and the store's {@code Duly-Position}
     * @throws StaleVersion when somebody else changed the thing since the caller saw it
     * @throws MalformedIfMatch when the header is not an {@code ETag} that was given out here
     */
    public ResponseEntity<Void> send(Object command, IfMatch ifMatch) {
        var version =
                gateway.<@Nullable Object>sendAndWait(new GenericCommandMessage<>(command, ifMatch.expectation()));
        var answer = ResponseEntity.noContent().header(POSITION, Long.toString(store.head()));
        return (version instanceof Long known ? answer.eTag(known.toString()) : answer).build();
    }

    /** Sends a command without a condition. */
    public ResponseEntity<Void> send(Object command) {
        return send(command, IfMatch.NONE);
    }
}
