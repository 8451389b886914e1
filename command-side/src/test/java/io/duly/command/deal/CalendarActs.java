package io.duly.command.deal;

import io.duly.events.shared.CalendarId;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What is said about where the customer works. */
final class CalendarActs {

    private CalendarActs() {}

    record WorkBy(Optional<CalendarId> calendar) implements Act {
        @Override
        public void on(DealOnItsOwn deal) {
            deal.customerWorksBy(calendar.orElse(null));
        }
    }

    /** Sometimes nobody knows any more. */
    static Arbitrary<Act> working() {
        return Arbitraries.of("weekdays", "ru", "de", "")
                .map(name ->
                        new WorkBy(Optional.of(name).filter(id -> !id.isEmpty()).map(CalendarId::of)));
    }
}
