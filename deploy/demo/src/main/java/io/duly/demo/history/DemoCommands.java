package io.duly.demo.history;

import io.duly.virtualtime.playback.TimedCommands;
import java.time.LocalDate;
import java.time.ZoneId;

/** Provides the commands that fill an empty Duly with the made-up ledger. */
public final class DemoCommands {

    static final long SEED = 20_260_801;

    private DemoCommands() {}

    /** The commands of a year, up to the evening before {@code today}. */
    public static TimedCommands before(LocalDate today, ZoneId zone) {
        return DemoHistory.generate(SEED, today).commands(zone);
    }
}
