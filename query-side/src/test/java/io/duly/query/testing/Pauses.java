package io.duly.query.testing;

import io.duly.events.contact.ChannelKind;
import io.duly.events.customer.CollectionPaused;
import io.duly.events.customer.CollectionResumed;
import io.duly.events.pause.Pause;
import io.duly.events.pause.PauseClock;
import io.duly.events.shared.PauseId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Pauses, numbered within whoever's they are. */
public final class Pauses {

    private Pauses() {}

    static Pause pause(int pause, LocalDate from, LocalDate until) {
        return new Pause(id(pause), from, until, PauseClock.STOPS, "their accounts move");
    }

    static PauseId id(int pause) {
        return new PauseId(new UUID(7, pause));
    }

    public static CollectionPaused paused(
            int customer, int pause, LocalDate from, LocalDate until, ChannelKind... channels) {
        var clock = channels.length == 0 ? PauseClock.STOPS : PauseClock.RUNS;
        return new CollectionPaused(
                Deals.customer(customer),
                List.of(channels),
                new Pause(id(pause), from, until, clock, "their accounts move"));
    }

    public static CollectionResumed resumed(int customer, int pause, LocalDate on) {
        return new CollectionResumed(Deals.customer(customer), id(pause), on, "they are back");
    }

    /** Pauses that are over, that stand, and that somebody ended or called off; each array is one transaction. */
    static List<Object[]> of(int customer, LocalDate day) {
        return List.of(
                new Object[] {
                    paused(customer, 1, day, day.plusDays(customer)),
                    paused(customer, 2, day, day.plusDays(90), ChannelKind.MOBILE, ChannelKind.EMAIL)
                },
                new Object[] {
                    paused(customer, 3, day.plusDays(9), day.plusDays(90)),
                    resumed(customer, 3, day.plusDays(customer * 3L)),
                    resumed(customer, 2, day.plusDays(9))
                });
    }
}
