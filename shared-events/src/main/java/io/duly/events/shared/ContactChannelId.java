package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one way to reach a contact person. */
public record ContactChannelId(@JsonValue UUID value) implements Identifier {

    public static ContactChannelId of(String text) {
        return new ContactChannelId(Identifier.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
