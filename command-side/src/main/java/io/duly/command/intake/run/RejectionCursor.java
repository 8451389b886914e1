package io.duly.command.intake.run;

import io.duly.command.intake.IntakeFile;
import io.duly.command.intake.RejectedLine;
import io.duly.command.refusal.InvalidCommand;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Marks the rejected line after which a page begins. */
record RejectionCursor(IntakeFile file, long line) {

    static final RejectionCursor BEGINNING = new RejectionCursor(IntakeFile.LEDGER, 0);

    private static final Pattern FORM = Pattern.compile("(LEDGER|PAYMENTS)-(\\d{1,18})");

    static RejectionCursor after(RejectedLine line) {
        return new RejectionCursor(line.file(), line.line());
    }

    /** @throws InvalidCommand when this is not what {@link #toString} wrote */
    static RejectionCursor read(@Nullable String text) {
        if (text == null) {
            return BEGINNING;
        }
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new InvalidCommand("cursor", "is not a cursor of this list");
        }
        return new RejectionCursor(IntakeFile.valueOf(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    @Override
    public String toString() {
        return file + "-" + line;
    }
}
