package io.duly.virtualtime.playback;

import io.duly.virtualtime.clock.Bookmarks;
import io.duly.virtualtime.clock.Bookmarks.Bookmark;
import io.duly.virtualtime.clock.TimeMachine;
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
    private final Audience audience;

    Playback(TimeMachine time, Cast cast, Bookmarks bookmarks, Audience audience) {
        this.time = time;
        this.cast = cast;
        this.bookmarks = bookmarks;
        this.audience = audience;
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
        if (from.isBefore(until)) {
            audience.outsideWhile(() -> perform(story, content, script, from, until));
            time.settle();
            bookmarks.set(story, new Bookmark(content, until, true));
        }
        return cast.refused();
    }

    private void perform(String story, String content, Script script, Instant from, Instant until) {
        try (var progress = Progress.of(story, from, until)) {
            for (var moment : script.between(from, until).entrySet()) {
                time.moveTo(moment.getKey(), progress::at);
                bookmarks.set(story, new Bookmark(content, moment.getKey(), false));
                cast.perform(moment.getValue());
            }
            time.moveTo(until, progress::at);
        }
    }
}
