package io.duly.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.query.testing.BookedDeal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoneyWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private final BookedDeal deal = new BookedDeal(1, 1, "EUR");

    @BeforeEach
    void a_deal() {
        deal.opened(DAY);
    }

    @Test
    void an_invoice_names_its_due_parts() {
        assertThat(Said.inEnglish(deal.invoiced(1, DAY, "60.00", DAY.plusDays(10), "40.00", DAY.plusDays(30))))
                .isEqualTo(
                        "Invoice 1-1 was issued: EUR 60.00 due on 30 March 2026 and EUR 40.00 due on 19 April 2026.");
    }

    @Test
    void a_payment_says_what_it_is_set_against_and_what_stays() {
        deal.invoiced(1, DAY, "100.00", DAY.plusDays(10));

        assertThat(Said.inEnglish(deal.paid(1, "40.00", DAY)))
                .isEqualTo("EUR 40.00 came in: EUR 40.00 against an instalment that then owes EUR 60.00.");
        assertThat(Said.inEnglish(deal.paid(2, "75.00", DAY)))
                .isEqualTo("EUR 75.00 came in: EUR 60.00 against an instalment that then owes EUR 0.00"
                        + " and EUR 15.00 stays unapplied.");
    }

    @Test
    void money_that_waited_says_where_it_came_from() {
        deal.paid(1, "30.00", DAY);
        deal.invoiced(1, DAY, "100.00", DAY.plusDays(10));

        assertThat(Said.inEnglish(deal.unappliedUsed()))
                .isEqualTo("Money from a payment that had been waiting was used: EUR 30.00 against an instalment"
                        + " that then owes EUR 70.00.");
    }

    @Test
    void a_payment_that_is_taken_back_says_why_and_what_is_owed_again() {
        deal.invoiced(1, DAY, "100.00", DAY.plusDays(10));
        deal.paid(1, "130.00", DAY);

        assertThat(Said.inEnglish(deal.takenBack(1, DAY)))
                .isEqualTo("A payment was taken back (recalled by the bank): an instalment owes EUR 100.00 again"
                        + " and EUR 30.00 is no longer unapplied.");
    }

    @Test
    void where_the_invoice_is_known_its_number_says_what_is_paid_owed_again_and_given_up() {
        deal.invoiced(1, DAY, "60.00", DAY.plusDays(10), "40.00", DAY.plusDays(30));
        var names = new Names(Map.of(), Map.of(), Map.of(deal.instalmentId(1, 1), "1-1 (1/2)"));
        var paid = deal.paid(1, "50.00", DAY);
        var back = deal.takenBack(1, DAY);
        var given = deal.writtenOff(1, 1, "0.50", DAY);

        assertThat(Said.in(Locale.ENGLISH, names, paid))
                .isEqualTo("EUR 50.00 came in: EUR 50.00 against invoice 1-1 (1/2) that then owes EUR 10.00.");
        assertThat(Said.in(Locale.ENGLISH, names, back))
                .isEqualTo("A payment was taken back (recalled by the bank): invoice 1-1 (1/2) owes EUR 60.00 again.");
        assertThat(Said.in(Locale.ENGLISH, names, given))
                .isEqualTo("A difference of EUR 0.50 on invoice 1-1 (1/2) was written off (not worth a letter).");
        assertThat(Said.in(Said.RUSSIAN, names, paid)).contains("зачтено по счёту 1-1 (1/2), осталось");
        assertThat(Said.in(Said.RUSSIAN, names, back)).contains("по счёту 1-1 (1/2) снова должны");
        assertThat(Said.in(Said.RUSSIAN, names, given)).contains("EUR по счёту 1-1 (1/2) (not worth a letter)");
    }

    @Test
    void a_credit_note_names_its_amount() {
        deal.invoiced(1, DAY, "100.00", DAY.plusDays(10));

        assertThat(Said.inEnglish(deal.credited(1, 1, "25.00", DAY)))
                .isEqualTo("Credit note CN 1-1 over EUR 25.00 was issued: EUR 25.00 against an instalment that then"
                        + " owes EUR 75.00.");
    }
}
