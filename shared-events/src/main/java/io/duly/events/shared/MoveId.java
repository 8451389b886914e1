package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one move of money from one deal to another. */
public record MoveId(@JsonValue UUID value) implements Identifier {

    public static MoveId of(String text) {
        return new MoveId(Identifier.parse(text));
    }

    /** Prefixed, because Axon keys streams and saga associations on this text and ids of two kinds must never clash. */
    @Override
    public String toString() {
        return "move-" + value;
    }
}
