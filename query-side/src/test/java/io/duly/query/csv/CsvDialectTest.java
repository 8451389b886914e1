package io.duly.query.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDialectTest {

    private record Row(
            @Nullable String name,
            @Nullable BigDecimal amount,
            @Nullable LocalDate day) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "ru | CONTINENTAL",
                "ru-RU,ru;q=0.9,en;q=0.8 | CONTINENTAL",
                "de | CONTINENTAL",
                "none | CONTINENTAL",
                "*** | CONTINENTAL",
                "en | ENGLISH",
                "en-GB,en;q=0.9,ru;q=0.8 | ENGLISH",
                "ru;q=0.1,en-US | ENGLISH",
            })
    void the_language_of_the_caller_says_how_their_spreadsheet_reads(@Nullable String header, CsvDialect expected) {
        assertThat(CsvDialect.of(header)).isEqualTo(expected);
    }

    @Test
    void a_spreadsheet_is_told_the_encoding_and_splits_the_lines() {
        var table = table(new Row("Ромашка; ООО", new BigDecimal("1234.50"), LocalDate.of(2026, 3, 31)));

        assertThat(written(CsvDialect.CONTINENTAL, table))
                .isEqualTo("\uFEFFname;amount;day\r\n\"Ромашка; ООО\";1234,50;2026-03-31\r\n");
        assertThat(written(CsvDialect.ENGLISH, table))
                .isEqualTo("\uFEFFname,amount,day\r\nРомашка; ООО,1234.50,2026-03-31\r\n");
    }

    @Test
    void a_table_without_rows_still_has_its_headers() {
        assertThat(written(CsvDialect.CONTINENTAL, table())).isEqualTo("\uFEFFname;amount;day\r\n");
    }

    @Test
    void what_is_not_there_is_empty() {
        assertThat(lines(new Row(null, null, null))).containsExactly(";;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 495", "-5", "@SUM(A1)", "＝1", "＋1", "－1", "＠A1"})
    void a_text_is_never_carried_out_as_a_formula(String text) {
        assertThat(lines(new Row(text, null, null))).containsExactly("'" + text + ";;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1"})
    void nor_is_one_that_begins_with_white_space(String text) {
        assertThat(written(CsvDialect.CONTINENTAL, table(new Row(text, null, null))))
                .contains("'" + text);
    }

    @Test
    void a_negative_amount_stays_a_number() {
        assertThat(lines(new Row("a", new BigDecimal("-12.30"), null))).containsExactly("a;-12,30;");
    }

    private static CsvTable<Row> table(Row... rows) {
        return CsvTable.of("rows", Arrays.asList(rows))
                .text("name", Row::name)
                .figure("amount", Row::amount)
                .moment("day", Row::day);
    }

    private static List<String> lines(Row row) {
        return written(CsvDialect.CONTINENTAL, table(row)).lines().skip(1).toList();
    }

    private static String written(CsvDialect dialect, CsvTable<?> table) {
        var file = new StringWriter();
        dialect.write(table, file);
        return file.toString();
    }
}
