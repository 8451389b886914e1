package io.duly.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 25);
    private static final LocalDate SECOND = LocalDate.of(2026, 4, 25);

    private final BookedDeal deal = new BookedDeal(1, 1, "EUR");

    @BeforeEach
    void a_debt() {
        deal.opened(DAY.minusDays(30));
        deal.invoiced(1, DAY.minusDays(30), "100.00", DAY);
    }

    @Test
    void a_plan_says_how_much_by_when_and_what_breaks_it() {
        var agreed = deal.agreed(
                1, Contacts.person(1, 1), DAY, 1, deal.toBePaid("60.00", FIRST), deal.toBePaid("40.00", SECOND));

        assertThat(Said.inEnglish(agreed))
                .isEqualTo("Payment in parts agreed with a contact person: EUR 60.00 by 25 March 2026 and EUR 40.00 by"
                        + " 25 April 2026 (letter 17). The due dates stay. The plan is broken when a part is missed by"
                        + " more than 1 working day.");
        assertThat(Said.inRussian(agreed))
                .isEqualTo("Согласована рассрочка (имя неизвестно): 60,00 EUR до 25 марта 2026 и 40,00 EUR до"
                        + " 25 апреля 2026 (letter 17). Сроки по счёту прежние. Рассрочка нарушена, если не оплачено"
                        + " частей: 1, с опозданием больше 1 рабочего дня.");
    }

    @Test
    void a_broken_plan_says_what_was_missed_and_what_follows() {
        deal.agreed(1, null, DAY, 1, deal.toBePaid("60.00", FIRST), deal.toBePaid("40.00", SECOND));
        var broken = deal.planBroken(1, FIRST, "100.00", FIRST.plusDays(2));

        assertThat(Said.inEnglish(broken))
                .isEqualTo("The payment plan was broken: missed for 25 March 2026. EUR 100.00 is open of it, and the"
                        + " ladder goes on where it was.");
        assertThat(Said.inRussian(broken))
                .isEqualTo("Рассрочка нарушена: не оплачено к 25 марта 2026. По ней не оплачено 100,00 EUR, взыскание"
                        + " идёт дальше с того же шага.");
    }

    @Test
    void money_that_fulfils_a_plan_is_effective_on_its_value_date() {
        deal.agreed(1, null, DAY, 1, deal.toBePaid("60.00", FIRST), deal.toBePaid("40.00", SECOND));

        assertThat(EffectiveDate.of(deal.fulfilled(1, "100.00", FIRST))).isEqualTo(FIRST);
        assertThat(EffectiveDate.of(deal.partKept(1, SECOND, FIRST))).isEqualTo(FIRST);
    }
}
