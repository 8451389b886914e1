package io.duly.query.words;

import io.duly.events.deal.EscalationPaused;
import io.duly.events.deal.EscalationResumed;
import io.duly.events.deal.PauseEvent;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says how long the ladder is made to wait. */
record PauseWords(PauseEvent event) implements EventWords {

    @Override
    public String describe(Teller teller) {
        return switch (event) {
            case EscalationPaused paused ->
                teller.say(
                        "EscalationPaused",
                        Map.of(
                                "what", paused.instalmentId() == null ? "ALL" : "ONE",
                                "from", teller.day(paused.pause().from()),
                                "until", teller.day(paused.pause().until()),
                                "clock", paused.pause().clock().name(),
                                "reason", paused.pause().reason()));
            case EscalationResumed resumed -> teller.say("EscalationResumed", Map.of("reason", resumed.reason()));
        };
    }

    /** It is about Duly's own doing. */
    @Override
    public @Nullable LocalDate effectiveOn() {
        return null;
    }
}
