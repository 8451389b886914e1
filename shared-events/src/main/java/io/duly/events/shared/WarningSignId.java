package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one warning sign of a customer. */
public record WarningSignId(@JsonValue UUID value) implements Identifier {

    public static WarningSignId of(String text) {
        return new WarningSignId(Identifier.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
