package io.duly.standalone.playback;

import io.duly.standalone.clock.Bookmarks;
import io.duly.standalone.clock.Bookmarks.Bookmark;
import io.duly.standalone.clock.TimeMachine;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Plays a script in virtual time. The bookmark is set before each moment: a killed process performs that moment once
 * more, and its commands recognise themselves.
 */
@Component
public class Playback {

    private final TimeMachine time;
    private final Cast cast;
    private final Bookmarks bookmarks;

    Playback(TimeMachine time, Cast cast, Bookmarks bookmarks) {
        this.time = time;
        this.cast = cast;
        this.bookmarks = bookmarks;
    }

    /**
     * Goes on from the bookmark, or begins.
     *
     * @param content names what is played, so that another script under the same story is noticed
     * @return how many commands the domain refused
     * @throws IllegalStateException when another content was played under this story before
     */
    public int play(String story, String content, Script script, Instant until) {
        var bookmark = bookmarks.find(story);
        if (bookmark.isPresent() && !bookmark.get().content().equals(content)) {
            throw new IllegalStateException(
                    "the database holds another " + story + "; this one needs a data directory of its own");
        }
        var from = bookmark.map(Bookmark::moment).orElseGet(script::begins);
        try (var progress = Progress.of(story, from, until)) {
            for (var moment : script.between(from, until).entrySet()) {
                time.moveTo(moment.getKey(), progress::at);
                bookmarks.set(story, new Bookmark(content, moment.getKey(), false));
                cast.perform(moment.getValue());
            }
            if (from.isBefore(until)) {
                time.moveTo(until, progress::at);
                bookmarks.set(story, new Bookmark(content, until, true));
            }
        }
        return cast.refused();
    }
}
