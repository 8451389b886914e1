package io.duly.command.intake;

import java.util.List;

/**
 * What the two files of an import say.
 *
 * @param lines lines with content in both files, without the headers
 * @param duplicates lines that repeat an earlier one word for word
 * @param rejectedLines how many lines could not be read
 * @param rejected the first of these lines, up to {@link #MOST_REJECTIONS_KEPT}
 */
public record Intake(
        List<InvoiceWithPayments> entries, int lines, int duplicates, int rejectedLines, List<RejectedLine> rejected) {

    /** Whoever sends the wrong file learns nothing more from a million reasons than from these. */
    public static final int MOST_REJECTIONS_KEPT = 10_000;

    public Intake {
        entries = List.copyOf(entries);
        rejected = List.copyOf(rejected);
    }
}
