package io.duly.command.intake.run;

import io.duly.command.intake.RejectedLine;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an upload by now. Each line is accepted, a duplicate, rejected, or not processed yet.
 *
 * @param uploadedByName what they are called today; null where nobody knows them any more
 * @param lines lines with content in both files, without the headers
 * @param rejectionsKept how many of the rejected lines can be told with their reason; the rest is only counted
 * @param rejections some of the rejected lines, in the order of the files
 * @param next hand this back as {@code cursor} for more of them; null when there are no more
 */
record ImportProgress(
        UUID id,
        ImportStatus status,
        String uploadedBy,
        @Nullable String uploadedByName,
        Instant uploadedAt,
        @Nullable Instant endedAt,
        int lines,
        int processed,
        int accepted,
        int duplicates,
        int rejected,
        int rejectionsKept,
        List<RejectedLine> rejections,
        @Nullable String next) {

    ImportProgress {
        rejections = List.copyOf(rejections);
    }
}
