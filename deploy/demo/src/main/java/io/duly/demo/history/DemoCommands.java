package io.duly.demo.history;

import io.duly.virtualtime.playback.TimedCommands;
import java.time.LocalDate;
import java.time.ZoneId;

/** The commands that fill an empty Duly with the made-up ledger. */
public final class DemoCommands {

    static final long SEED = 20_260_801;

    private DemoCommands() {}

    /** All commands of eighteen months, the last of them on the evening before {@code today}. */
    public static TimedCommands before(LocalDate today, ZoneId zone) {
        return DemoBook.written(SEED, today).commands(zone);
    }
}
