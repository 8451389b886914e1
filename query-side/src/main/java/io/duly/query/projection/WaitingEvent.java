package io.duly.query.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that was set aside.
 *
 * @param cause why it could not be applied; absent when it merely follows one in its stream that could not
 */
public record WaitingEvent(
        String stream,
        long index,
        String eventId,
        String event,
        Instant recordedAt,
        Instant setAsideAt,
        @Nullable String cause) {}
