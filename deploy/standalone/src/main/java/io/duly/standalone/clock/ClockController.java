package io.duly.standalone.clock;

import io.duly.virtualtime.clock.Bookmarks;
import io.duly.virtualtime.clock.Bookmarks.Bookmark;
import io.duly.virtualtime.clock.ClockMover;
import io.duly.virtualtime.clock.ClockNotMoved;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the time of the service, and sets it where it is virtual. */
@RestController
@RequestMapping("/api/admin/clock")
class ClockController {

    record Time(@NotNull Instant now) {}

    private final Clock clock;
    private final ClockMover mover;
    private final Bookmarks bookmarks;

    ClockController(Clock clock, ClockMover mover, Bookmarks bookmarks) {
        this.clock = clock;
        this.mover = mover;
        this.bookmarks = bookmarks;
    }

    @GetMapping
    Time show() {
        return new Time(clock.instant());
    }

    @PutMapping
    Time set(@Valid @RequestBody Time wanted) {
        try {
            mover.moveTo(
                    wanted.now(),
                    moment -> bookmarks.set(ClockConfiguration.BOOKMARK, new Bookmark("", moment, false)));
        } catch (ClockNotMoved notMoved) {
            throw new ClockRefusal(notMoved);
        }
        mover.settle();
        return show();
    }
}
