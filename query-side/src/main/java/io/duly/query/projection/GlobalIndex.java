package io.duly.query.projection;

import io.duly.stored.Provenance;
import org.axonframework.eventhandling.EventMessage;

/** Where an event stands among all events of the store, as the store itself says. */
final class GlobalIndex {

    private GlobalIndex() {}

    static long of(EventMessage<?> message) {
        if (message.getMetaData().get(Provenance.GLOBAL_INDEX) instanceof Number index) {
            return index.longValue();
        }
        throw new IllegalArgumentException("not read from the store: " + message.getPayloadType());
    }
}
