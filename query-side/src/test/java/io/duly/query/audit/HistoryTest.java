package io.duly.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.shared.Stage;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Recording;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final BookedDeal deal = new BookedDeal(1, 1, "EUR");

    @Test
    void what_was_recorded_at_a_moment_was_known_at_it() {
        var history = new Recording().at(NOON, deal.opened(DAY)).history();

        assertThat(History.until(history, NOON)).isEqualTo(history);
        assertThat(History.until(history, NOON.minusNanos(1))).isEmpty();
    }

    @Test
    void a_history_is_cut_off_at_the_first_later_event_even_if_a_clock_then_went_backwards() {
        var history = new Recording()
                .at(NOON, deal.opened(DAY))
                .at(NOON.plusSeconds(60), deal.entered(Stage.CONTRACT))
                .at(NOON.plusSeconds(30), deal.entered(Stage.DELIVERY))
                .history();

        var known = History.until(history, NOON.plusSeconds(30));

        assertThat(known).isEqualTo(history.subList(0, 1));
        assertThat(History.fold(known).stage()).isEqualTo(Stage.NEGOTIATION);
        assertThat(History.fold(history).stage()).isEqualTo(Stage.DELIVERY);
    }
}
