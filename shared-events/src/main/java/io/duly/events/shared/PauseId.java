package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one pause of the ladder. */
public record PauseId(@JsonValue UUID value) implements Identifier {

    public static PauseId of(String text) {
        return new PauseId(Identifier.parse(text));
    }

    /** Prefixed, because Axon keys streams and saga associations on this text and ids of two kinds must never clash. */
    @Override
    public String toString() {
        return "pause-" + value;
    }
}
