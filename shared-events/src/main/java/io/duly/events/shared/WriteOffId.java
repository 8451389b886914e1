package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one small difference that was written off. */
public record WriteOffId(@JsonValue UUID value) implements Identifier {

    public static WriteOffId of(String text) {
        return new WriteOffId(Identifier.parse(text));
    }

    /** Prefixed, because Axon keys streams and saga associations on this text and ids of two kinds must never clash. */
    @Override
    public String toString() {
        return "writeoff-" + value;
    }
}
