package io.duly.command.ledger;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A CSV file cut into rows; rows that cannot be cut are listed apart. */
record CsvTable(List<String> header, List<Row> rows, List<RejectedLine> broken) {

    /** How many lines one row may span, so that a quote that is never closed costs its own line and not all that follow. */
    private static final int LONGEST_ROW = 20;

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The fields of one row, and the line that it begins on, counted from 1. */
    record Row(long line, List<String> fields) {}

    static CsvTable read(LedgerFile file, byte[] bytes, Charset charset, char delimiter) {
        var lines = LINE_END.split(decode(bytes, charset), -1);
        var cutter = new Cutter(List.of(lines), delimiter, CsvReader.builder().fieldSeparator(delimiter));
        var rows = new ArrayList<Row>();
        var broken = new ArrayList<RejectedLine>();
        List<String> header = List.of();
        int at = 0;
        while (at < lines.length) {
            if (lines[at].isBlank()) {
                at++;
                continue;
            }
            var cut = cutter.rowAt(at, header.size());
            if (cut.isEmpty()) {
                broken.add(new RejectedLine(file, at + 1L, "line", "does not have the fields that the header has"));
                at++;
                continue;
            }
            var fields = cut.get().fields();
            if (header.isEmpty()) {
                header = fields;
            } else {
                rows.add(new Row(at + 1L, fields));
            }
            at += cut.get().lines();
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

    private record Cut(List<String> fields, int lines) {}

    private record Cutter(List<String> lines, char delimiter, CsvReader.CsvReaderBuilder csv) {

        /** @param width how many fields there must be; 0 for any number */
        Optional<Cut> rowAt(int first, int width) {
            var quotes = new OpenQuote(delimiter);
            var text = new StringBuilder();
            for (int next = first; next < Math.min(first + LONGEST_ROW, lines.size()); next++) {
                var line = lines.get(next);
                text.append(next == first ? "" : "\n").append(line);
                if (!quotes.isOpenAfter(line)) {
                    int count = next - first + 1;
                    return fields(text.toString(), width).map(fields -> new Cut(fields, count));
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
                    .map(Cutter::trimmed)
                    .toList();
        }

        /** What most rows are; a reader for each of them would take ten times as long. */
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

        /** The narrow and the unbreakable ones too. */
        private static boolean isSpace(char character) {
            return Character.isWhitespace(character) || Character.isSpaceChar(character);
        }
    }
}
