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
     * @return how many commands the domain refused
     */
    public int play(String story, String content, Script script, Instant until) {
        var from = bookmarks.find(story).map(Bookmark::moment).orElseGet(script::begins);
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
