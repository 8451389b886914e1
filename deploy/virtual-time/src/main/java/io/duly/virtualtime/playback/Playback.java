package io.duly.virtualtime.playback;

import io.duly.virtualtime.clock.Bookmarks;
import io.duly.virtualtime.clock.Bookmarks.Bookmark;
import io.duly.virtualtime.clock.ClockMover;
import io.duly.virtualtime.clock.ClockStops;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Sends commands in virtual time. The bookmark is part of what is written at a stop of the clock, so that after a crash
 * the playback goes on from there. Commands that were sent before are repeats, which the domain recognises.
 */
@Component
public class Playback {

    private final ClockMover mover;
    private final ClockStops stops;
    private final CommandRunner runner;
    private final Bookmarks bookmarks;
    private final PausedProjections projections;
    private final PlaybackState state;
    private final OnePlayer player;

    Playback(
            ClockMover mover,
            ClockStops stops,
            CommandRunner runner,
            Bookmarks bookmarks,
            PausedProjections projections,
            PlaybackState state,
            OnePlayer player) {
        this.mover = mover;
        this.stops = stops;
        this.runner = runner;
        this.bookmarks = bookmarks;
        this.projections = projections;
        this.state = state;
        this.player = player;
    }

    /**
     * Starts at the bookmark, or at the first command where there is none.
     *
     * @param name names the bookmark, and the progress on the console
     * @param content identifies the commands, so that other commands under the same name are noticed
     * @return the number of commands that the domain refused
     * @throws IllegalStateException when other commands were played under this name before
     */
    public int play(String name, String content, TimedCommands commands, Instant until) {
        var bookmark = bookmarks.find(name);
        if (bookmark.isPresent() && !bookmark.get().content().equals(content)) {
            throw new IllegalStateException(
                    "the database holds another " + name + "; this one needs a data directory of its own");
        }
        var from = bookmark.map(Bookmark::moment).orElseGet(commands::start);
        if (from.isBefore(until)) {
            projections.during(() -> stops.during(() -> send(name, content, commands, from, until)));
            mover.settle();
            bookmarks.set(name, new Bookmark(content, until, true));
        }
        return runner.refused();
    }

    /** Opens the service to people. Where the clock is to follow the real time, it does so already. */
    public void over() {
        player.giveTurnBack();
        state.over();
    }

    private void send(String name, String content, TimedCommands commands, Instant from, Instant until) {
        state.begin(commands.start(), from, until);
        try (var progress = Progress.of(name, commands.start(), until)) {
            Consumer<Instant> reached = moment -> {
                progress.at(moment);
                state.at(name, moment);
                bookmarks.set(name, new Bookmark(content, moment, false));
            };
            for (var moment : commands.between(from, until).entrySet()) {
                stops.passDeadlines(moment.getKey(), reached);
                stops.stopAt(
                        moment.getKey(), () -> runner.run(() -> reached.accept(moment.getKey()), moment.getValue()));
            }
            stops.passDeadlines(until, reached);
            stops.stopAt(until, () -> reached.accept(until));
        }
    }
}
