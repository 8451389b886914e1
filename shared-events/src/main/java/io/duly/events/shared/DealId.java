package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one deal. */
public record DealId(@JsonValue UUID value) implements Identifier {

    public static DealId of(String text) {
        return new DealId(Identifier.parse(text));
    }

    /** Prefixed, because Axon keys streams and saga associations on this text and ids of two kinds must never clash. */
    @Override
    public String toString() {
        return "deal-" + value;
    }
}
