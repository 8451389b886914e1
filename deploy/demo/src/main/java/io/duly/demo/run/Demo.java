package io.duly.demo.run;

import io.duly.virtualtime.clock.ClockMover;
import io.duly.virtualtime.playback.Playback;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Plays the demo before the service reports that it is ready; from then on the clock tells the real time. */
class Demo implements ApplicationRunner {

    private final Optional<Showing> showing;
    private final Playback playback;
    private final ClockMover time;
    private final ZoneId zone;

    Demo(Optional<Showing> showing, Playback playback, ClockMover time, ZoneId zone) {
        this.showing = showing;
        this.playback = playback;
        this.time = time;
        this.zone = zone;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        showing.ifPresent(this::play);
    }

    private void play(Showing demo) {
        playback.play(Programme.STORY, demo.content(), demo.commands(zone), demo.until());
        time.followRealTime();
    }
}
