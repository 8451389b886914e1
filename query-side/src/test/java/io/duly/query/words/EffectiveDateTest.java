package io.duly.query.words;

import static io.duly.query.testing.Deals.CALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.shared.Stage;
import io.duly.query.testing.BookedDeal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EffectiveDateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private final BookedDeal deal = new BookedDeal(1, 1, "EUR");

    @Test
    void what_happened_in_the_world_is_true_from_its_own_day() {
        assertThat(EffectiveDate.of(deal.opened(DAY))).isEqualTo(DAY);
        assertThat(EffectiveDate.of(deal.invoiced(1, DAY, "100.00", DAY.plusDays(9))))
                .isEqualTo(DAY);
        assertThat(EffectiveDate.of(deal.paid(1, "40.00", DAY.minusDays(2)))).isEqualTo(DAY.minusDays(2));
        assertThat(EffectiveDate.of(deal.becameOverdue(1, 1))).isEqualTo(DAY.plusDays(10));
        assertThat(EffectiveDate.of(deal.took(CALL, 1, 1, DAY.plusDays(12)))).isEqualTo(DAY.plusDays(12));
        assertThat(EffectiveDate.of(deal.contactsWaived(DAY, "a firm of one person")))
                .isEqualTo(DAY);
    }

    @Test
    void what_duly_does_by_itself_has_no_day_of_its_own() {
        deal.opened(DAY);

        assertThat(EffectiveDate.of(deal.entered(Stage.CONTRACT))).isNull();
        assertThat(EffectiveDate.of(deal.planned(Instant.parse("2026-03-21T06:00:00Z"))))
                .isNull();
        assertThat(EffectiveDate.of(deal.nothingMoreToWaitFor())).isNull();
    }
}
