package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one promise to pay, which may be about several deals. */
public record PromiseId(@JsonValue UUID value) implements Identifier {

    public static PromiseId of(String text) {
        return new PromiseId(Identifier.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
