package io.duly.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.DisputeReason;
import io.duly.events.deal.DisputeResolution;
import io.duly.query.testing.BookedDeal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DisputeWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private final BookedDeal deal = new BookedDeal(1, 1, "EUR");

    DisputeWordsTest() {
        deal.opened(DAY);
        deal.invoiced(1, DAY, "100.00", DAY.plusDays(14));
    }

    @Test
    void a_dispute_says_how_much_why_and_who_looks_after_it() {
        var raised = deal.contested(1, 1, "30.00", DisputeReason.GOODS_DEFECTIVE, DAY);

        assertThat(Said.inEnglish(raised))
                .isEqualTo("The customer contests EUR 30.00 (defective goods); anna is to find out by 3 April 2026 who"
                        + " is right.");
        assertThat(Said.inRussian(raised))
                .isEqualTo("Контрагент оспаривает 30,00 EUR (брак); разбирается anna, срок — 3 апреля 2026.");
    }

    @Test
    void an_end_says_who_was_right() {
        deal.contested(1, 1, "30.00", DisputeReason.PRICE, DAY);

        assertThat(Said.inEnglish(deal.resolved(1, DisputeResolution.FOR_CREDITOR, null, "0", DAY)))
                .isEqualTo("The dispute was resolved: the customer owes what they contested.");
        deal.contested(2, 1, "30.00", DisputeReason.PRICE, DAY);
        assertThat(Said.inEnglish(deal.resolved(2, DisputeResolution.IN_PART, 7, "10", DAY)))
                .isEqualTo("The dispute was resolved in part: EUR 10.00 was credited, and EUR 20.00 is owed.");
        deal.contested(3, 1, "30.00", DisputeReason.PRICE, DAY);
        assertThat(Said.inRussian(deal.resolved(3, DisputeResolution.FOR_DEBTOR, 8, "30", DAY)))
                .isEqualTo("Разногласие разобрано: контрагент прав, зачтено 30,00 EUR.");
    }
}
