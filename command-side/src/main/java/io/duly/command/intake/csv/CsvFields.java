package io.duly.command.intake.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes one row apart into its fields. */
final class CsvFields {

    private final char delimiter;
    private final CsvReader.CsvReaderBuilder csv;

    CsvFields(char delimiter) {
        this.delimiter = delimiter;
        this.csv = CsvReader.builder().fieldSeparator(delimiter);
    }

    /** Empty when the text is no row. */
    Optional<List<String>> of(String text) {
        try {
            return Optional.of(text.indexOf(OpenQuote.QUOTE) < 0 ? plain(text) : quoted(text));
        } catch (CsvParseException broken) {
            return Optional.empty();
        }
    }

    private List<String> quoted(String text) {
        return csv.ofSingleCsvRecord(text).getFields().stream()
                .map(CsvFields::trimmed)
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
