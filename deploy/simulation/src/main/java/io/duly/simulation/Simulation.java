package io.duly.simulation;

import io.duly.virtualtime.playback.Playback;
import java.time.Duration;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Plays the ledger before the service reports that it is ready. Then the clock stands at the end of the last day. */
class Simulation implements ApplicationRunner {

    static final String NAME = "simulation";

    private final SimulatedLedger simulated;
    private final SimulatedPolicy policy;
    private final Playback playback;
    private final Summary summary;

    Simulation(SimulatedLedger simulated, SimulatedPolicy policy, Playback playback, Summary summary) {
        this.simulated = simulated;
        this.policy = policy;
        this.playback = playback;
        this.summary = summary;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var start = System.nanoTime();
        policy.publish();
        var refused = playback.play(NAME, simulated.content(), simulated.commands(), simulated.until());
        playback.over();
        summary.print(simulated, refused, Duration.ofNanos(System.nanoTime() - start));
    }
}
