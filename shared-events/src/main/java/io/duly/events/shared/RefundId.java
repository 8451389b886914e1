package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one refund. */
public record RefundId(@JsonValue UUID value) implements Identifier {

    public static RefundId of(String text) {
        return new RefundId(Identifier.parse(text));
    }

    /** Prefixed, because Axon keys streams and saga associations on this text and ids of two kinds must never clash. */
    @Override
    public String toString() {
        return "refund-" + value;
    }
}
