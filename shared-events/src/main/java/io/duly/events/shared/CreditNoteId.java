package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one credit note. */
public record CreditNoteId(@JsonValue UUID value) {

    public static CreditNoteId of(String text) {
        return new CreditNoteId(StrictUuid.parse(text));
    }

    /** Prefixed, because Axon keys streams and saga associations on this text and ids of two kinds must never clash. */
    @Override
    public String toString() {
        return "creditnote-" + value;
    }
}
