package io.duly.query.projection;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Where an event stands among all events of the store. */
final class GlobalIndex {

    private GlobalIndex() {}

    static long of(EventMessage<?> message) {
        if (message instanceof TrackedEventMessage<?> tracked) {
            return tracked.trackingToken()
                    .position()
                    .orElseThrow(() -> new IllegalStateException("a token without a position: " + tracked));
        }
        throw new IllegalArgumentException("not read from the store: " + message.getPayloadType());
    }
}
