package io.duly.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.words.Phrasebook;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectedLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is the number of another invoice of the customer in 2026 | = "
                        + "| номер другого счёта контрагента за 2026 год",
                "has more decimal places than the 2 of EUR | = | знаков после запятой больше, чем 2 у валюты EUR",
                "is on line 3 with other content | = | есть в строке 3 с другим содержанием",
                "was refused: receivedOn must not be after today, which is 2026-03-20 for the creditor "
                        + "| was refused: receivedOn must not be after today, which is 20 March 2026 for the creditor "
                        + "| отклонено: receivedOn не может быть позже сегодняшнего дня; у кредитора сегодня"
                        + " 20 марта 2026",
            })
    void a_line_tells_why_it_was_not_taken_in_the_language_of_the_reader(String kept, String english, String russian) {
        var line = new RejectedLine(IntakeFile.LEDGER, 2, "invoice-number", kept);

        assertThat(line.in(Phrasebook.RUSSIAN).reason()).isEqualTo(russian);
        assertThat(line.in(Locale.ENGLISH).reason()).isEqualTo(english.equals("=") ? kept : english);
    }
}
