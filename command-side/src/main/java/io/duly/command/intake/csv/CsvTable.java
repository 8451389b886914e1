package io.duly.command.intake.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.duly.command.intake.IntakeFile;
import io.duly.command.intake.RejectedLine;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A CSV file as rows of fields; lines that cannot be read as rows are listed apart. */
record CsvTable(List<String> header, List<Row> rows, List<RejectedLine> broken) {

    /** The limit makes a quote that is never closed cost its own line and not all the lines after it. */
    private static final int LONGEST_ROW = 20;

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The fields of one row, and the line that it begins on, counted from 1. */
    record Row(long line, List<String> fields) {}

    static CsvTable read(IntakeFile file, byte[] bytes, Charset charset, char delimiter) {
        var lines = LINE_END.split(decode(bytes, charset), -1);
        var reader =
                new RowReader(List.of(lines), delimiter, CsvReader.builder().fieldSeparator(delimiter));
        var rows = new ArrayList<Row>();
        var broken = new ArrayList<RejectedLine>();
        List<String> header = List.of();
        int at = 0;
        while (at < lines.length) {
            if (lines[at].isBlank()) {
                at++;
                continue;
            }
            var found = reader.rowAt(at, header.size());
            if (found.isEmpty()) {
                broken.add(new RejectedLine(file, at + 1L, "line", "does not have the fields that the header has"));
                at++;
                continue;
            }
            var fields = found.get().fields();
            if (header.isEmpty()) {
                header = fields;
            } else {
                rows.add(new Row(at + 1L, fields));
            }
            at += found.get().lines();
        }
        return new CsvTable(header, rows, broken);
    }

    private static String decode(byte[] bytes, Charset charset) {
        var utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.startsWith(BYTE_ORDER_MARK)) {
            return utf8.substring(1);
        }
        var text = charset.equals(StandardCharsets.UTF_8) ? utf8 : new String(bytes, charset);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private record FoundRow(List<String> fields, int lines) {}

    private record RowReader(List<String> lines, char delimiter, CsvReader.CsvReaderBuilder csv) {

        /** @param width how many fields there must be; 0 for any number */
        Optional<FoundRow> rowAt(int first, int width) {
            var quotes = new OpenQuote(delimiter);
            var text = new StringBuilder();
            for (int next = first; next < Math.min(first + LONGEST_ROW, lines.size()); next++) {
                var line = lines.get(next);
                text.append(next == first ? "" : "\n").append(line);
                if (!quotes.isOpenAfter(line)) {
                    int count = next - first + 1;
                    return fields(text.toString(), width).map(fields -> new FoundRow(fields, count));
                }
            }
            return Optional.empty();
        }

        private Optional<List<String>> fields(String text, int width) {
            try {
                var fields = text.indexOf(OpenQuote.QUOTE) < 0 ? plain(text) : quoted(text);
                return width == 0 || fields.size() == width ? Optional.of(fields) : Optional.empty();
            } catch (CsvParseException broken) {
                return Optional.empty();
            }
        }

        private List<String> quoted(String text) {
            return csv.ofSingleCsvRecord(text).getFields().stream()
                    .map(RowReader::trimmed)
                    .toList();
        }

        /** Most rows have no quote; a CSV reader for each of them would take ten times as long. */
        private List<String> plain(String text) {
            var fields = new ArrayList<String>();
            int from = 0;
            for (int to = text.indexOf(delimiter); to >= 0; to = text.indexOf(delimiter, from)) {
                fields.add(trimmed(text.substring(from, to)));
                from = to + 1;
            }
            fields.add(trimmed(text.substring(from)));
            return fields;
        }

        private static String trimmed(String field) {
            int from = 0;
            int to = field.length();
            while (from < to && isSpace(field.charAt(from))) {
                from++;
            }
            while (from < to && isSpace(field.charAt(to - 1))) {
                to--;
            }
            return field.substring(from, to);
        }

        /** Includes the narrow and the non-breaking spaces. */
        private static boolean isSpace(char character) {
            return Character.isWhitespace(character) || Character.isSpaceChar(character);
        }
    }
}
