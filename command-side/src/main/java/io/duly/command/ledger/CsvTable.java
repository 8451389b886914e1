package io.duly.command.ledger;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        var cutter = new Cutter(List.of(lines), CsvReader.builder().fieldSeparator(delimiter));
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

    private record Cutter(List<String> lines, CsvReader.CsvReaderBuilder csv) {

        /** @param width how many fields there must be; 0 for any number */
        Optional<Cut> rowAt(int first, int width) {
            var text = new StringBuilder();
            for (int next = first; next < Math.min(first + LONGEST_ROW, lines.size()); next++) {
                text.append(next == first ? "" : "\n").append(lines.get(next));
                if (everyQuoteIsClosed(text)) {
                    return fields(text.toString(), width).map(cut(next - first + 1));
                }
            }
            return Optional.empty();
        }

        private static Function<List<String>, Cut> cut(int lines) {
            return fields -> new Cut(fields, lines);
        }

        private static boolean everyQuoteIsClosed(CharSequence text) {
            return text.chars().filter(character -> character == '"').count() % 2 == 0;
        }

        private Optional<List<String>> fields(String text, int width) {
            try {
                var fields = trimmed(csv.ofSingleCsvRecord(text));
                return width == 0 || fields.size() == width ? Optional.of(fields) : Optional.empty();
            } catch (CsvParseException broken) {
                return Optional.empty();
            }
        }

        private static List<String> trimmed(CsvRecord row) {
            var fields = new ArrayList<String>();
            row.getFields().forEach(field -> fields.add(field.replaceAll("^[\\h\\s]+|[\\h\\s]+$", "")));
            return fields;
        }
    }
}
