package io.duly.query.words;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What there is to say about one event. */
interface EventWords {

    /** What happened, in one sentence. */
    String describe(Teller teller);

    /** The day from which it is true in the world; null where it is about Duly's own doing. */
    @Nullable
    LocalDate effectiveOn();
}
