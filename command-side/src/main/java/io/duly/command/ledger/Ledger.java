package io.duly.command.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two files say.
 *
 * @param lines lines with content in both files, without the headers
 * @param duplicates lines that repeat an earlier one word for word
 */
public record Ledger(List<LedgerEntry> entries, int lines, int duplicates, List<RejectedLine> rejected) {

    public Ledger {
        entries = List.copyOf(entries);
        rejected = List.copyOf(rejected);
    }

    /** @throws io.duly.command.refusal.InvalidCommand when the files do not have the columns that the mapping names */
    public static Ledger read(LedgerMapping mapping, byte[] ledger, byte @Nullable [] payments) {
        return new LedgerReader(mapping).read(ledger, payments);
    }
}
