package io.duly.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PromiseWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate BY = LocalDate.of(2026, 3, 25);

    private final BookedDeal deal = new BookedDeal(1, 1, "EUR");

    @BeforeEach
    void a_debt() {
        deal.opened(DAY.minusDays(30));
        deal.invoiced(1, DAY.minusDays(30), "100.00", DAY);
    }

    @Test
    void a_promise_says_how_much_by_when_and_by_whom() {
        var given = deal.promised(1, Contacts.person(1, 1), DAY, 1, "60.00", BY);

        assertThat(Said.inEnglish(given)).isEqualTo("Promised by a contact person: EUR 60.00 by 25 March 2026.");
        assertThat(Said.inRussian(given)).isEqualTo("Обещание оплаты (имя неизвестно): 60,00 EUR до 25 марта 2026.");
    }

    @Test
    void a_promise_that_is_kept_in_part_says_how_much_came() {
        deal.promised(1, Contacts.person(1, 1), DAY, 1, "60.00", BY);
        var partly = deal.partlyKept(1, "20.00", BY.plusDays(2));

        assertThat(Said.inEnglish(partly))
                .isEqualTo("The promise for 25 March 2026 was kept in part: EUR 20.00 of EUR 60.00 came in time.");
        assertThat(Said.inRussian(partly))
                .isEqualTo(
                        "Обещание оплаты к 25 марта 2026 выполнено частично: в срок поступило 20,00 EUR из 60,00 EUR.");
    }

    @Test
    void money_that_keeps_a_promise_is_effective_on_its_value_date() {
        deal.promised(1, Contacts.person(1, 1), DAY, 1, "60.00", BY);

        assertThat(EffectiveDate.of(deal.kept(1, BY.minusDays(1)))).isEqualTo(BY.minusDays(1));
    }
}
