package io.duly.demo.run;

import io.duly.access.Staffing;
import io.duly.demo.history.DemoStaff;
import io.duly.virtualtime.clock.ClockMover;
import io.duly.virtualtime.playback.Playback;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Takes on the people of the demo and plays it before the service reports that it is ready. Then the clock follows the
 * real time, and the service is open to people.
 */
class DemoPlayback implements ApplicationRunner {

    private final Optional<DemoRun> planned;
    private final Playback playback;
    private final ClockMover mover;
    private final Staffing staffing;
    private final ZoneId zone;

    DemoPlayback(Optional<DemoRun> planned, Playback playback, ClockMover mover, Staffing staffing, ZoneId zone) {
        this.planned = planned;
        this.playback = playback;
        this.mover = mover;
        this.staffing = staffing;
        this.zone = zone;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        planned.ifPresent(this::play);
    }

    private void play(DemoRun run) {
        staffing.takeOn(DemoStaff.newcomers());
        playback.play(DemoRuns.NAME, run.content(), run.commands(zone), run.until());
        mover.followRealTime();
        playback.over();
    }
}
