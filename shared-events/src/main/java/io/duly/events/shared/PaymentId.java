package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one payment, so that sending it twice books it once. */
public record PaymentId(@JsonValue UUID value) implements Identifier {

    public static PaymentId of(String text) {
        return new PaymentId(Identifier.parse(text));
    }

    /** Prefixed, because Axon keys streams and saga associations on this text and ids of two kinds must never clash. */
    @Override
    public String toString() {
        return "payment-" + value;
    }
}
