package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one credit note. */
public record CreditNoteId(@JsonValue UUID value) implements Identifier {

    public static CreditNoteId of(String text) {
        return new CreditNoteId(Identifier.parse(text));
    }

    /** Prefixed, because Axon keys streams and saga associations on this text and ids of two kinds must never clash. */
    @Override
    public String toString() {
        return "creditnote-" + value;
    }
}
