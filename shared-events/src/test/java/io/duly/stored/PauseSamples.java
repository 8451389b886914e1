package io.duly.stored;

import static io.duly.stored.SampleValues.CUSTOMER;
import static io.duly.stored.SampleValues.DEAL;
import static io.duly.stored.SampleValues.DUE;
import static io.duly.stored.SampleValues.INSTALMENT;

import io.duly.events.contact.ChannelKind;
import io.duly.events.customer.CollectionPaused;
import io.duly.events.customer.CollectionResumed;
import io.duly.events.deal.EscalationPaused;
import io.duly.events.deal.EscalationResumed;
import io.duly.events.pause.Pause;
import io.duly.events.pause.PauseClock;
import io.duly.events.shared.PauseId;
import java.util.List;
import java.util.stream.Stream;

/** Pauses of the ladder. */
final class PauseSamples {

    private static final PauseId PAUSE = PauseId.of("00000000-0000-0000-0000-0000000000f5");
    private static final Pause HOLIDAYS =
            new Pause(PAUSE, DUE, DUE.plusDays(9), PauseClock.STOPS, "Nobody works during the holidays");

    private PauseSamples() {}

    static Stream<Object> all() {
        return Stream.of(
                new EscalationPaused(DEAL, CUSTOMER, INSTALMENT, HOLIDAYS),
                new EscalationResumed(DEAL, CUSTOMER, PAUSE, DUE.plusDays(3), "They are back already"),
                new CollectionPaused(CUSTOMER, List.of(ChannelKind.MOBILE, ChannelKind.OFFICE_PHONE), HOLIDAYS),
                new CollectionResumed(CUSTOMER, PAUSE, DUE.plusDays(3), "They are back already"));
    }
}
