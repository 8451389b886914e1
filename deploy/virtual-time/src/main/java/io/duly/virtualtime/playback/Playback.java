package io.duly.virtualtime.playback;

import io.duly.virtualtime.clock.Bookmarks;
import io.duly.virtualtime.clock.Bookmarks.Bookmark;
import io.duly.virtualtime.clock.ClockMover;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Sends commands in virtual time. It sets the bookmark before the commands of a moment. After a crash they are sent
 * again, and the domain recognises them as repeats.
 */
@Component
public class Playback {

    private final ClockMover mover;
    private final CommandRunner runner;
    private final Bookmarks bookmarks;
    private final PausedProjections projections;

    Playback(ClockMover mover, CommandRunner runner, Bookmarks bookmarks, PausedProjections projections) {
        this.mover = mover;
        this.runner = runner;
        this.bookmarks = bookmarks;
        this.projections = projections;
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
            projections.during(() -> send(name, content, commands, from, until));
            mover.settle();
            bookmarks.set(name, new Bookmark(content, until, true));
        }
        return runner.refused();
    }

    private void send(String name, String content, TimedCommands commands, Instant from, Instant until) {
        try (var progress = Progress.of(name, from, until)) {
            for (var moment : commands.between(from, until).entrySet()) {
                mover.moveTo(moment.getKey(), progress::at);
                bookmarks.set(name, new Bookmark(content, moment.getKey(), false));
                runner.run(moment.getValue());
            }
            mover.moveTo(until, progress::at);
        }
    }
}
