package io.duly.virtualtime.clock;

import java.time.Instant;
import java.util.Optional;

/** Something that begins in virtual time. */
@FunctionalInterface
public interface OpeningTime {

    /** The moment at which the clock stands when the service starts; empty when the real time will do. */
    Optional<Instant> opensAt();
}
