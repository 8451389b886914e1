package io.duly.virtualtime.clock;

import java.time.Instant;
import java.util.Optional;

/** Says where the clock starts, for those who need virtual time. */
@FunctionalInterface
public interface ClockStart {

    /** The moment at which the clock stands when the service starts. It is empty when the real time will do. */
    Optional<Instant> startsAt();
}
