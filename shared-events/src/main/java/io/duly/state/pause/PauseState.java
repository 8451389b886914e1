package io.duly.state.pause;

import io.duly.events.contact.ChannelKind;
import io.duly.events.pause.Pause;
import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pause and how it ended.
 *
 * @param instalmentId the only one that waits; null where all do
 * @param channels the only ones that wait; where there are none, all do
 * @param ending how somebody ended it before its last day
 */
public record PauseState(
        Pause pause,
        @Nullable InstalmentId instalmentId,
        List<ChannelKind> channels,
        @Nullable Ending ending) {

    public PauseState {
        channels = List.copyOf(channels);
    }

    /** @param on the last day of the pause, unless it was to be over before */
    public record Ending(LocalDate on, String reason) {}

    /** The last day of the pause. It is before the first where somebody called it off in time. */
    public LocalDate lastDay() {
        return ending == null || ending.on().isAfter(pause.until()) ? pause.until() : ending.on();
    }

    public boolean isOver(LocalDate day) {
        return lastDay().isBefore(day);
    }

    public boolean stands(LocalDate day) {
        return !day.isBefore(pause.from()) && !isOver(day);
    }

    public boolean everStood() {
        return !lastDay().isBefore(pause.from());
    }

    PauseState ended(LocalDate day, String reason) {
        return new PauseState(pause, instalmentId, channels, new Ending(day, reason));
    }
}
