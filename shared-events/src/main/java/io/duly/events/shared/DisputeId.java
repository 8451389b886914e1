package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one dispute about a part of what a deal owes. */
public record DisputeId(@JsonValue UUID value) implements Identifier {

    public static DisputeId of(String text) {
        return new DisputeId(Identifier.parse(text));
    }

    /** Prefixed, because Axon keys streams and saga associations on this text and ids of two kinds must never clash. */
    @Override
    public String toString() {
        return "dispute-" + value;
    }
}
