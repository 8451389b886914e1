package io.duly.query.metrics;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Figures that are read again when somebody asks, but never more often than they may be, even if that fails. */
final class Refreshed<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Refreshed.class);

    private final Supplier<T> reading;
    private final long pause;
    private @Nullable T last;
    private boolean fresh;
    private boolean asked;
    private long askedAt;

    Refreshed(Supplier<T> reading, Duration pause) {
        this.reading = reading;
        this.pause = pause.toNanos();
    }

    /** Null when they could not be read just now, because nobody would see that a figure is old. */
    synchronized @Nullable T current() {
        refresh();
        return fresh ? last : null;
    }

    /** As they were when they could last be read; null when they never could. */
    synchronized @Nullable T lastKnown() {
        refresh();
        return last;
    }

    private void refresh() {
        var now = System.nanoTime();
        if (asked && now - askedAt < pause) {
            return;
        }
        try {
            last = reading.get();
            fresh = true;
        } catch (RuntimeException e) {
            fresh = false;
            LOG.warn("Could not read the figures for Prometheus: {}", e.toString());
        }
        asked = true;
        askedAt = System.nanoTime();
    }
}
