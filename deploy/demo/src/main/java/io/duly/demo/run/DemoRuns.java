package io.duly.demo.run;

import io.duly.virtualtime.clock.Bookmarks;
import io.duly.virtualtime.clock.Bookmarks.Bookmark;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decides which run of the demo a start plays. The demo goes into an empty database only, and only once. */
final class DemoRuns {

    static final String NAME = "demo";

    private final Bookmarks bookmarks;
    private final JdbcClient database;
    private final InstantSource time;
    private final ZoneId zone;

    DemoRuns(Bookmarks bookmarks, JdbcClient database, InstantSource time, ZoneId zone) {
        this.bookmarks = bookmarks;
        this.database = database;
        this.time = time;
        this.zone = zone;
    }

    /** Starts a run, continues one or finds none to play. A new run is stored before its first event. */
    Optional<DemoRun> forThisStart() {
        var bookmark = bookmarks.find(NAME);
        if (bookmark.isPresent()) {
            return bookmark.filter(begun -> !begun.finished())
                    .map(begun -> DemoRun.continued(begun.content(), begun.moment()));
        }
        if (holdsEvents()) {
            return Optional.empty();
        }
        var first = DemoRun.first(time.instant().truncatedTo(ChronoUnit.SECONDS), zone);
        bookmarks.set(NAME, new Bookmark(first.content(), first.startsAt(), false));
        return Optional.of(first);
    }

    /** Checks for the table first, because the schema of the events may not be there yet. */
    private boolean holdsEvents() {
        return ask("select to_regclass('command.domain_event') is not null")
                && ask("select exists (select from command.domain_event)");
    }

    private boolean ask(String question) {
        return database.sql(question).query(Boolean.class).single();
    }
}
