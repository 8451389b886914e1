package io.duly.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.query.testing.BookedDeal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PauseWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private final BookedDeal deal = new BookedDeal(1, 1, "EUR");

    @BeforeEach
    void a_deal_that_owes() {
        deal.opened(DAY);
        deal.invoiced(1, DAY, "100.00", DAY.plusDays(30));
    }

    @Test
    void a_pause_says_from_when_until_when_and_why() {
        assertThat(Said.inEnglish(deal.paused(1, DAY, DAY.plusDays(9))))
                .isEqualTo("The ladder waits from 20 March 2026 to 29 March 2026 (their accounts move); these days do"
                        + " not count.");
        assertThat(Said.inRussian(deal.paused(2, DAY, DAY.plusDays(9))))
                .isEqualTo("Взыскание приостановлено с 20 марта 2026 по 29 марта 2026 (their accounts move);"
                        + " эти дни не считаются.");
    }

    @Test
    void a_pause_of_one_instalment_says_so() {
        assertThat(Said.inEnglish(deal.pausedInPart(1, 1, 1, DAY, DAY.plusDays(9))))
                .startsWith("For one instalment the ladder waits from");
        assertThat(Said.inRussian(deal.pausedInPart(2, 1, 1, DAY, DAY.plusDays(9))))
                .startsWith("Взыскание одного платежа приостановлено с");
    }

    @Test
    void an_end_before_the_last_day_says_why() {
        deal.paused(1, DAY, DAY.plusDays(9));
        assertThat(Said.inEnglish(deal.resumed(1, DAY.plusDays(2))))
                .isEqualTo("The ladder goes on before the end of the pause (they have moved).");
    }
}
