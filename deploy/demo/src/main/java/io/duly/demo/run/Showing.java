package io.duly.demo.run;

import io.duly.demo.history.DemoCommands;
import io.duly.virtualtime.playback.TimedCommands;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The demo as it is played into one database: a process that was killed meanwhile goes on with the same one, whatever
 * day it is by then.
 *
 * @param opensAt where the clock stands when the process starts
 * @param until when the demo was first begun: the "today" of its story
 */
record Showing(Instant opensAt, Instant until) {

    /** To be raised whenever the book would be written otherwise, so that nobody goes on with half of another one. */
    private static final String EDITION = "2";

    static Showing beginning(Instant until, ZoneId zone) {
        return new Showing(commands(until, zone).start(), until);
    }

    /** @throws IllegalStateException when another edition was left half played */
    static Showing goingOn(String content, Instant opensAt) {
        var parts = content.split(" until ", 2);
        if (parts.length < 2 || !parts[0].equals(EDITION)) {
            throw new IllegalStateException("the database holds half of a demo of another version of Duly;"
                    + " start with an empty data directory, or keep it with --duly.demo=false");
        }
        return new Showing(opensAt, Instant.parse(parts[1]));
    }

    String content() {
        return EDITION + " until " + until;
    }

    TimedCommands commands(ZoneId zone) {
        return commands(until, zone);
    }

    private static TimedCommands commands(Instant until, ZoneId zone) {
        return DemoCommands.before(LocalDate.ofInstant(until, zone), zone);
    }
}
