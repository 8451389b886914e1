package io.duly.virtualtime.playback;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether history is being played, and how far that has come. It is announced before anybody can reach the service, and
 * over when the views show all of it.
 */
@Component
public class PlaybackState {

    /** From less than this nobody can guess how long the rest takes. */
    private static final int PERCENT_TO_GUESS_FROM = 5;

    private volatile @Nullable Status status;
    private Instant first = Instant.MIN;
    private Instant until = Instant.MAX;
    private long startedNanos;
    private int startedPercent;

    /**
     * How far a playback has come.
     *
     * @param name what is played, such as {@code demo}
     * @param moment where the clock stands, or null while nothing has happened yet
     * @param secondsLeft a guess, or null while there is nothing to guess from
     */
    public record Status(
            String name,
            int percent,
            @Nullable Instant moment,
            @Nullable Long secondsLeft) {}

    /** Empty when nothing is being played. */
    public Optional<Status> current() {
        return Optional.ofNullable(status);
    }

    public void announce(String name) {
        status = new Status(name, 0, null, null);
    }

    public void over() {
        status = null;
    }

    /** @param from where the clock stands: after {@code first} when a playback goes on that was interrupted */
    void begin(Instant first, Instant from, Instant until) {
        this.first = first;
        this.until = until;
        this.startedNanos = System.nanoTime();
        this.startedPercent = percentAt(from);
    }

    void at(String name, Instant moment) {
        var percent = percentAt(moment);
        status = new Status(name, percent, moment, secondsLeft(percent - startedPercent, 100 - percent));
    }

    private int percentAt(Instant moment) {
        var all = Math.max(1, Duration.between(first, until).toMinutes());
        return Math.toIntExact(Duration.between(first, moment).toMinutes() * 100 / all);
    }

    private @Nullable Long secondsLeft(int done, int left) {
        var seconds = (System.nanoTime() - startedNanos) / 1_000_000_000.0;
        return done < PERCENT_TO_GUESS_FROM ? null : Math.round(Math.ceil(seconds * left / done));
    }
}
