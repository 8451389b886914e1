package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one human at a customer; all that a deal's events ever say of them. */
public record ContactPersonId(@JsonValue UUID value) implements Identifier {

    public static ContactPersonId of(String text) {
        return new ContactPersonId(Identifier.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
