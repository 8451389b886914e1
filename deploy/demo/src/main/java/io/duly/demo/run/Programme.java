package io.duly.demo.run;

import io.duly.virtualtime.clock.Bookmarks;
import io.duly.virtualtime.clock.Bookmarks.Bookmark;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decides whether there is a demo to play: only into an empty database, and only once. */
final class Programme {

    static final String STORY = "demo";

    private final Bookmarks bookmarks;
    private final JdbcClient database;
    private final InstantSource time;
    private final ZoneId zone;

    Programme(Bookmarks bookmarks, JdbcClient database, InstantSource time, ZoneId zone) {
        this.bookmarks = bookmarks;
        this.database = database;
        this.time = time;
        this.zone = zone;
    }

    /** What is played at this start. To begin is written down at once, before the first event is stored. */
    Optional<Showing> showing() {
        var bookmark = bookmarks.find(STORY);
        if (bookmark.isPresent()) {
            return bookmark.filter(begun -> !begun.finished())
                    .map(begun -> Showing.goingOn(begun.content(), begun.moment()));
        }
        if (holdsEvents()) {
            return Optional.empty();
        }
        var showing = Showing.beginning(time.instant().truncatedTo(ChronoUnit.SECONDS), zone);
        bookmarks.set(STORY, new Bookmark(showing.content(), showing.opensAt(), false));
        return Optional.of(showing);
    }

    /** Asked before the schema of the events is there for certain. */
    private boolean holdsEvents() {
        return ask("select to_regclass('command.domain_event') is not null")
                && ask("select exists (select from command.domain_event)");
    }

    private boolean ask(String question) {
        return database.sql(question).query(Boolean.class).single();
    }
}
