package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies what somebody did with the work about a customer: put it off, handed it over or completed it. */
public record WorkEntryId(@JsonValue UUID value) implements Identifier {

    public static WorkEntryId of(String text) {
        return new WorkEntryId(Identifier.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
