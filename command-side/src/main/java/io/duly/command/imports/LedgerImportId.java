package io.duly.command.imports;

import java.util.UUID;

/** Identifies one upload of a ledger, as its sender chose. */
record LedgerImportId(UUID value) {

    /** Public, because Spring reads path variables with it. */
    public static LedgerImportId of(String text) {
        var uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not a full UUID: " + text);
        }
        return new LedgerImportId(uuid);
    }

    /** The correlation id of everything that the import leads to. */
    @Override
    public String toString() {
        return "ledger-import-" + value;
    }
}
