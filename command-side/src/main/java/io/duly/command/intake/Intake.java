package io.duly.command.intake;

import java.util.List;

/**
 * What the two files of an import say.
 *
 * @param lines lines with content in both files, without the headers
 * @param duplicates lines that repeat an earlier one word for word
 */
public record Intake(List<InvoiceWithPayments> entries, int lines, int duplicates, List<RejectedLine> rejected) {

    public Intake {
        entries = List.copyOf(entries);
        rejected = List.copyOf(rejected);
    }
}
