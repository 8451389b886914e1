package io.duly.query.words;

import static io.duly.query.testing.Deals.CALL;
import static io.duly.query.testing.Deals.REMINDER;
import static io.duly.query.testing.Deals.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.deal.SkipReason;
import io.duly.events.shared.PolicyVersion;
import io.duly.query.testing.BookedDeal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LadderWordsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);

    private final BookedDeal deal = new BookedDeal(1, 1, "EUR");

    @BeforeEach
    void a_debt() {
        deal.opened(DUE.minusDays(30));
        deal.invoiced(1, DUE.minusDays(30), "100.00", DUE);
    }

    @Test
    void a_debt_that_becomes_overdue_says_how_much_is_open() {
        assertThat(Said.inEnglish(deal.becameOverdue(1, 1)))
                .isEqualTo("The instalment due on 20 March 2026 became overdue with EUR 100.00 open.");
    }

    @Test
    void a_step_says_who_is_to_do_what_about_which_debt() {
        assertThat(Said.inEnglish(deal.took(CALL, 1, 1, DUE.plusDays(3))))
                .isEqualTo("The step “call” came due: a call by the collector to the accountant about EUR 100.00,"
                        + " overdue by 3 days.");
    }

    @Test
    void a_step_before_the_due_date_says_how_many_days_are_left() {
        assertThat(Said.inEnglish(deal.took(REMINDER, 1, 1, DUE.minusDays(7))))
                .endsWith("about EUR 100.00, due in 7 days.");
    }

    @Test
    void a_step_on_the_due_date_says_so() {
        assertThat(Said.inEnglish(deal.took(REMINDER, 1, 1, DUE))).endsWith("about EUR 100.00, due today.");
    }

    @Test
    void a_step_that_is_left_out_says_why() {
        assertThat(Said.inEnglish(deal.skipped(CALL, SkipReason.SUPERSEDED, 1, 1, DUE)))
                .isEqualTo("The step “call” was left out for the instalment due on 20 March 2026: a higher step"
                        + " was taken instead.");
    }

    @Test
    void the_ladder_says_when_it_is_looked_at_again() {
        assertThat(Said.inEnglish(deal.planned(Instant.parse("2026-03-21T06:00:00Z"))))
                .isEqualTo("The ladder is to be looked at again on 21 March 2026, 06:00 UTC.");
        assertThat(Said.inEnglish(deal.nothingMoreToWaitFor())).isEqualTo("The ladder has nothing left to wait for.");
    }

    @Test
    void a_deal_that_moves_names_both_policies() {
        assertThat(Said.inEnglish(deal.moved(new PolicyVersion(STANDARD.policyId(), 2))))
                .isEqualTo("The deal moved from the ladder “standard”, version 1 to the ladder “standard”, version 2.");
    }
}
