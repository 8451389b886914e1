package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one invoice of a deal. */
public record InvoiceId(@JsonValue UUID value) implements Identifier {

    public static InvoiceId of(String text) {
        return new InvoiceId(Identifier.parse(text));
    }

    /** Prefixed, because Axon keys streams and saga associations on this text and ids of two kinds must never clash. */
    @Override
    public String toString() {
        return "invoice-" + value;
    }
}
