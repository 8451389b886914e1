package io.duly.command.intake;

import io.duly.words.ProblemWords;
import java.util.Locale;

/**
 * A line that could not be taken over; {@code field} is the mapping's name for the column that is wrong.
 *
 * @param reason continues the name of the field, in English wherever it is kept
 */
public record RejectedLine(IntakeFile file, long line, String field, String reason) {

    /** The same line for somebody who reads that language. */
    public RejectedLine in(Locale language) {
        return new RejectedLine(file, line, field, ProblemWords.in(language, reason));
    }
}
