package io.duly.standalone.clock;

import io.duly.virtualtime.clock.Bookmarks;
import io.duly.virtualtime.clock.Bookmarks.Bookmark;
import io.duly.virtualtime.clock.ClockNotMoved;
import io.duly.virtualtime.clock.TimeMachine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the service's time, and sets it where it is virtual. */
@RestController
@RequestMapping("/api/admin/clock")
class ClockController {

    record Time(@NotNull Instant now) {}

    private final Clock clock;
    private final TimeMachine time;
    private final Bookmarks bookmarks;

    ClockController(Clock clock, TimeMachine time, Bookmarks bookmarks) {
        this.clock = clock;
        this.time = time;
        this.bookmarks = bookmarks;
    }

    @GetMapping
    Time show() {
        return new Time(clock.instant());
    }

    @PutMapping
    Time set(@Valid @RequestBody Time wanted) {
        try {
            time.moveTo(
                    wanted.now(),
                    moment -> bookmarks.set(ClockConfiguration.BY_HAND, new Bookmark("", moment, false)));
        } catch (ClockNotMoved notMoved) {
            throw new ClockRefusal(notMoved);
        }
        time.settle();
        return show();
    }
}
