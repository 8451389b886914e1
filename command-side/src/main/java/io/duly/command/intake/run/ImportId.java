package io.duly.command.intake.run;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one upload; its sender chose the id. */
record ImportId(@JsonValue UUID value) {

    /** Spring reads path variables with this method, which must therefore be public. */
    public static ImportId of(String text) {
        var uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not a full UUID: " + text);
        }
        return new ImportId(uuid);
    }

    /** The text is the correlation id of every event that the import leads to. */
    @Override
    public String toString() {
        return "ledger-import-" + value;
    }
}
