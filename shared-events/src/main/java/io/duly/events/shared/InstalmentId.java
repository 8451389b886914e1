package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifies one due part of an invoice. */
public record InstalmentId(@JsonValue UUID value) implements Identifier {

    public static InstalmentId of(String text) {
        return new InstalmentId(Identifier.parse(text));
    }

    /** The id of an invoice's n-th instalment, counted from 1: the same on every machine and in every replay. */
    public static InstalmentId of(InvoiceId invoice, int number) {
        return new InstalmentId(
                UUID.nameUUIDFromBytes((invoice.value() + "/" + number).getBytes(StandardCharsets.UTF_8)));
    }

    /** Prefixed, because Axon keys streams and saga associations on this text and ids of two kinds must never clash. */
    @Override
    public String toString() {
        return "instalment-" + value;
    }
}
