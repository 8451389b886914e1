package io.duly.demo.run;

import io.duly.demo.history.DemoCommands;
import io.duly.virtualtime.playback.TimedCommands;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One run of the demo into one database. After a crash the same run continues, even on another day.
 *
 * @param startsAt the moment at which the clock stands when the process starts
 * @param until the moment of the first start, which is the "today" of the demo
 */
record DemoRun(Instant startsAt, Instant until) {

    /** Raise it whenever the commands change, so that nobody continues half of another edition. */
    private static final String EDITION = "5";

    static DemoRun first(Instant until, ZoneId zone) {
        return new DemoRun(commands(until, zone).start(), until);
    }

    /** @throws IllegalStateException when the database holds half of another edition */
    static DemoRun continued(String content, Instant startsAt) {
        var parts = content.split(" until ", 2);
        if (parts.length < 2 || !parts[0].equals(EDITION)) {
            throw new IllegalStateException("the database holds half of a demo of another version of Duly;"
                    + " start with an empty data directory, or keep it with --duly.demo=false");
        }
        return new DemoRun(startsAt, Instant.parse(parts[1]));
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
