package io.duly.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.Outcome;
import io.duly.events.shared.Stage;
import io.duly.query.testing.BookedDeal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StageWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private final BookedDeal deal = new BookedDeal(1, 1, "EUR");

    @Test
    void an_opening_names_the_deal_its_worth_who_is_in_charge_and_what_it_follows() {
        assertThat(Said.inEnglish(deal.opened(DAY)))
                .isEqualTo("Negotiations about “deal 1” worth EUR 1,000.00 began; sam is in charge, and the deal"
                        + " follows the ladder “standard”, version 1.");
    }

    @Test
    void a_deal_is_followed_from_stage_to_stage() {
        deal.opened(DAY);

        assertThat(Said.inEnglish(deal.termsAgreed(30, DAY)))
                .isEqualTo("Payment was agreed to be due 30 days after the invoice.");
        assertThat(Said.inEnglish(deal.entered(Stage.CONTRACT))).isEqualTo("The deal entered the stage “contract”.");
        assertThat(Said.inEnglish(deal.signed(DAY))).isEqualTo("Contract 1/2026 was signed.");
        assertThat(Said.inEnglish(deal.delivered(DAY))).isEqualTo("The goods were delivered.");
    }

    @Test
    void an_end_says_how_and_a_new_beginning_says_where() {
        deal.opened(DAY);

        assertThat(Said.inEnglish(deal.closed(Outcome.CANCELLED, DAY))).isEqualTo("The deal was closed as cancelled.");
        assertThat(Said.inEnglish(deal.reopened(DAY)))
                .isEqualTo("The deal was opened again at the stage “payment” and waits for the money.");
    }
}
