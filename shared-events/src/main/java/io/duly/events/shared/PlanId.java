package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a payment plan among those of its deal. */
public record PlanId(@JsonValue UUID value) implements Identifier {

    public static PlanId of(String text) {
        return new PlanId(Identifier.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
