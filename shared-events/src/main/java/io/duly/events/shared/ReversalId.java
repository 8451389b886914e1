package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one partial reversal of a payment. */
public record ReversalId(@JsonValue UUID value) implements Identifier {

    public static ReversalId of(String text) {
        return new ReversalId(Identifier.parse(text));
    }

    /** Prefixed, because Axon keys streams and saga associations on this text and ids of two kinds must never clash. */
    @Override
    public String toString() {
        return "reversal-" + value;
    }
}
