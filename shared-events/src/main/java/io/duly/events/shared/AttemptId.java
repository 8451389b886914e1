package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one try to reach somebody at a customer. */
public record AttemptId(@JsonValue UUID value) implements Identifier {

    public static AttemptId of(String text) {
        return new AttemptId(Identifier.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
