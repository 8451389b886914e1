package io.duly.standalone.postgres;

import java.time.Duration;

/** How often and how long a server that died is started again. Moments are those of {@link System#nanoTime()}. */
final class Restarts {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int AT_LEAST = 3;

    private final Duration limit;
    private int attempts;
    private long troubleSince;
    private long lastStart;

    /** @param limit a server that served for so long was healthy; one that did not in so long is given up */
    Restarts(Duration limit) {
        this.limit = limit;
    }

    /** The server began to serve. */
    void served(long now) {
        lastStart = now;
    }

    /** The server died after it had served. */
    void died(long now) {
        if (attempts == 0 || now - lastStart >= limit.toNanos()) {
            attempts = 0;
            troubleSince = now;
        }
    }

    boolean areExhausted(long now) {
        return attempts >= AT_LEAST && now - troubleSince >= limit.toNanos();
    }

    /** Before the next attempt, which is counted by this. The first one is at once. */
    Duration nextPause() {
        var pause = attempts == 0 ? Duration.ZERO : FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        attempts++;
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
