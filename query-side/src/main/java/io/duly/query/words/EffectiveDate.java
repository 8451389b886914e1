package io.duly.query.words;

import io.duly.events.deal.DealEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day from which an event is true in the world, as against the moment at which it was recorded. */
public final class EffectiveDate {

    private EffectiveDate() {}

    /** Null where the event is about Duly's own doing, which is true from the moment it was recorded. */
    public static @Nullable LocalDate of(DealEvent event) {
        return DealWords.about(event).effectiveOn();
    }
}
