package io.duly.query.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/**
 * How a spreadsheet of one part of the world reads a file. Excel splits a line only where its own language does, and
 * takes an amount with another decimal mark for a text.
 */
enum CsvDialect {
    ENGLISH(',', '.'),
    /** Of Russia and most of Europe. */
    CONTINENTAL(';', ',');

    /** By this mark Excel knows that the file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What begins with one of these is taken for a formula, which would be carried out. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final char GUARD = '\'';

    private final char separator;
    private final char decimalMark;

    CsvDialect(char separator, char decimalMark) {
        this.separator = separator;
        this.decimalMark = decimalMark;
    }

    /** @param acceptLanguage the header of the request; without it the file is {@link #CONTINENTAL} */
    static CsvDialect of(@Nullable String acceptLanguage) {
        try {
            return acceptLanguage != null
                            && LanguageRange.parse(acceptLanguage)
                                    .getFirst()
                                    .getRange()
                                    .startsWith("en")
                    ? ENGLISH
                    : CONTINENTAL;
        } catch (IllegalArgumentException _) {
            return CONTINENTAL;
        }
    }

    void write(CsvTable<?> table, Writer file) {
        try {
            file.write(BYTE_ORDER_MARK);
            var csv = CsvWriter.builder()
                    .fieldSeparator(separator)
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(file);
            csv.writeRecord(table.headers());
            table.lines(this::text).forEach(csv::writeRecord);
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(CsvTable.Cell cell) {
        return switch (cell) {
            case CsvTable.Cell.Text text -> guarded(text.text());
            case CsvTable.Cell.Figure figure -> decimal(figure.figure());
            case CsvTable.Cell.Moment moment -> moment.moment().toString();
            case CsvTable.Cell.Nothing _ -> "";
        };
    }

    private String decimal(BigDecimal figure) {
        return figure.toPlainString().replace('.', decimalMark);
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? GUARD + text : text;
    }
}
