package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one customer, the legal entity that owes. */
public record CustomerId(@JsonValue UUID value) implements Identifier {

    public static CustomerId of(String text) {
        return new CustomerId(Identifier.parse(text));
    }

    /** Prefixed, because Axon keys streams and saga associations on this text and ids of two kinds must never clash. */
    @Override
    public String toString() {
        return "customer-" + value;
    }
}
