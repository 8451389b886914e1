package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one suggestion for a draft. */
public record SuggestionId(@JsonValue UUID value) implements Identifier {

    public static SuggestionId of(String text) {
        return new SuggestionId(Identifier.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
