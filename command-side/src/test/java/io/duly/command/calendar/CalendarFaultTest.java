package io.duly.command.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each file that cannot be meant is refused with its name and the path of the entry. */
class CalendarFaultTest {

    private static final String FILE = """
            weekend: [SATURDAY, SUNDAY]
            source: {document: {en: a law}}
            holidays:
              - {day: --01-01, name: {en: New Year}, carriedOver: false}
              - {day: --05-09, name: {en: Victory Day}, carriedOver: true}
            years:
              - year: 2025
                source: {document: {en: a decree}, number: "1", date: 2024-10-04}
                moved:
                  - {from: 2025-01-04, to: 2025-05-02}
                  - {from: 2025-11-01, to: 2025-11-03}
              - year: 2026
                source: {document: {en: a decree}, number: "2", date: 2025-09-24}
                moved: []
            """;

    @Test
    void a_file_without_a_fault_is_read() {
        assertThat(parse(FILE).knownYears()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--05-09 | --01-01 | holidays[1].day is --01-01 a second time",
                "[SATURDAY, SUNDAY] | [SATURDAY, SATURDAY] | weekend[1] is SATURDAY a second time",
                "[SATURDAY, SUNDAY] | [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY] |"
                        + " weekend leaves no day to work on",
                "year: 2026 | year: 2025 | years[1].year is 2025 a second time",
                "from: 2025-11-01 | from: 2026-11-01 | years[0].moved[1].from is 2026-11-01, which is not in 2025",
                "to: 2025-11-03 | to: 2024-12-31 | years[0].moved[1].to is 2024-12-31, which is not in 2025",
                "from: 2025-11-01 | from: 2025-11-05 | years[0].moved[1].from is 2025-11-05, which is no day off",
                "to: 2025-11-03 | to: 2025-11-02 |" + " years[0].moved[1].to is 2025-11-02, which is a day off already",
                "from: 2025-11-01 | from: 2025-01-04 | years[0].moved[1].from is 2025-01-04 a second time",
                "to: 2025-11-03 | to: 2025-05-02 | years[0].moved[1].to is 2025-05-02 a second time",
                "'source: {document: {en: a law}}' | '' |" + " source is missing: it says where the holidays come from",
                "from: 2025-11-01 | from: 2025-02-30 | years[0].moved[1].from: line 11, column 16: cannot be read",
                "'number: \"2\"' | 'nummer: \"2\"' | years[1].source.nummer: line 13, column 48: is not known",
                "'    source: {document: {en: a decree}, number: \"2\", date: 2025-09-24}' | '' |"
                        + " years[1].source: line 12, column 5: is missing"
            })
    void an_entry_that_cannot_be_meant_is_named(String was, String is, String fault) {
        assertThat(FILE).contains(was);
        assertThatExceptionOfType(CalendarFault.class)
                .isThrownBy(() -> parse(FILE.replace(was, is)))
                .withMessageStartingWith("calendars/test.yaml: " + fault);
    }

    private static Days parse(String text) {
        return WorkingCalendars.parse("calendars/test.yaml", text.getBytes(UTF_8));
    }
}
