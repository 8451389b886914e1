package io.duly.command.web;

import io.duly.command.eventstore.StorePosition;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Carries out a command for a controller and answers with what the caller needs to go on from there. */
@Component
public class Commands {

    /** Response header: a query that is given this position has seen everything up to and including this command. */
    public static final String POSITION = "Duly-Position";

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private final CommandGateway gateway;
    private final StorePosition store;

    Commands(CommandGateway gateway, StorePosition store) {
        this.gateway = gateway;
        this.store = store;
    }

    /**
     * Waits for the command to be carried out.
     *
     * @param ifMatch the {@code If-Match} header as it came, or null when the caller did not care
     * @return no content, with the new version as {@code ETag} and the store's {@code Duly-Position}
     * @throws StaleVersion when somebody else changed the thing since the caller saw it
     * @throws MalformedIfMatch when the header is not an {@code ETag} that was given out here
     */
    public ResponseEntity<Void> send(Object command, @Nullable String ifMatch) {
        var version = gateway.<@Nullable Object>sendAndWait(new GenericCommandMessage<>(command, expectation(ifMatch)));
        var answer = ResponseEntity.noContent().header(POSITION, Long.toString(store.head()));
        return (version instanceof Long known ? answer.eTag(known.toString()) : answer).build();
    }

    /** The same without a condition. */
    public ResponseEntity<Void> send(Object command) {
        return send(command, null);
    }

    private static MetaData expectation(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return MetaData.emptyInstance();
        }
        var etag = ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) {
            throw new MalformedIfMatch(ifMatch);
        }
        return MetaData.with(ExpectedVersion.KEY, Long.valueOf(etag.group(1)));
    }
}
