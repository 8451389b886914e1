package io.duly.command.intake.csv;

import io.duly.command.intake.IntakeFile;
import io.duly.command.intake.RejectedLine;
import io.duly.command.intake.csv.CsvLines.Line;
import io.duly.command.refusal.InvalidCommand;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file row by row. A line that is no row is told to somebody, and the next line is read. */
final class CsvTable {

    /** The limit makes a quote that is never closed cost its own line and not all the lines after it. */
    private static final int MOST_LINES = 20;

    private static final String WRONG_FIELDS = "does not have the fields that the header has";
    private static final String TOO_LONG = "is longer than " + CsvLines.LONGEST + " characters";
    private static final String OPEN_QUOTE =
            "opens a quote that is not closed within " + MOST_LINES + " lines and " + CsvLines.LONGEST + " characters";

    /** The fields of one row, and the line that it begins on, counted from 1. */
    record Row(long line, List<String> fields) {}

    private final IntakeFile file;
    private final CsvLines lines;
    private final char delimiter;
    private final CsvFields fields;
    private final Consumer<RejectedLine> broken;

    /** Lines that were looked at for the end of a row that did not end, and are now looked at for themselves. */
    private final Deque<Line> again = new ArrayDeque<>();

    private final List<String> header;

    /**
     * Reads as far as the header.
     *
     * @param broken is told of each line that is no row
     * @throws InvalidCommand when there is no header
     */
    CsvTable(IntakeFile file, byte[] bytes, Charset charset, char delimiter, Consumer<RejectedLine> broken) {
        this.file = file;
        this.lines = new CsvLines(bytes, charset);
        this.delimiter = delimiter;
        this.fields = new CsvFields(delimiter);
        this.broken = broken;
        this.header = readHeader();
    }

    List<String> header() {
        return header;
    }

    /** Null after the last row. */
    @Nullable
    Row next() {
        for (var line = contentLine(); line != null; line = contentLine()) {
            var found = rowFrom(line);
            if (found.fields().size() == header.size()) {
                return new Row(line.number(), found.fields());
            }
            putBack(found);
            broken.accept(new RejectedLine(file, line.number(), "line", found.problem()));
        }
        return null;
    }

    private List<String> readHeader() {
        var line = contentLine();
        if (line == null) {
            return List.of();
        }
        var found = rowFrom(line);
        if (found.fields().isEmpty()) {
            throw new InvalidCommand(
                    file.name().toLowerCase(Locale.ROOT),
                    "has no header that can be read: line " + line.number() + " " + found.problem());
        }
        return found.fields();
    }

    /**
     * What was found from one line on.
     *
     * @param fields empty when there is no row
     * @param problem why there is no row, or why it is not the row that was asked for
     * @param more the lines that it took besides the first
     */
    private record FoundRow(List<String> fields, String problem, List<Line> more) {}

    private FoundRow rowFrom(Line first) {
        var quotes = new OpenQuote(delimiter);
        var text = new StringBuilder();
        var more = new ArrayList<Line>();
        @Nullable Line line = first;
        while (line != null && more.size() < MOST_LINES) {
            if (line.cut() || text.length() + line.text().length() > CsvLines.LONGEST) {
                return new FoundRow(List.of(), more.isEmpty() ? TOO_LONG : OPEN_QUOTE, more);
            }
            text.append(more.isEmpty() ? "" : "\n").append(line.text());
            if (!quotes.isOpenAfter(line.text())) {
                return new FoundRow(fields.of(text.toString()).orElse(List.of()), WRONG_FIELDS, more);
            }
            line = nextLine();
            if (line != null) {
                more.add(line);
            }
        }
        return new FoundRow(List.of(), OPEN_QUOTE, more);
    }

    private void putBack(FoundRow found) {
        found.more().reversed().forEach(again::addFirst);
    }

    private @Nullable Line contentLine() {
        var line = nextLine();
        while (line != null && !line.cut() && line.text().isBlank()) {
            line = nextLine();
        }
        return line;
    }

    private @Nullable Line nextLine() {
        var waiting = again.pollFirst();
        return waiting == null ? lines.next() : waiting;
    }
}
