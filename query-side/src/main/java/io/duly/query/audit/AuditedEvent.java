package io.duly.query.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.duly.query.access.StaffNames;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.store.StoredEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One event as evidence: who did what, when and why.
 *
 * @param globalIndex its place among all events of the store
 * @param type the name under which it is stored, with the {@code revision} of its shape
 * @param effectiveOn the day from which it is true in the world; null where it is Duly's own doing
 * @param payload exactly the JSON that was written when it was recorded
 */
record AuditedEvent(
        long sequenceNumber,
        long globalIndex,
        String eventId,
        String type,
        String revision,
        String words,
        @Nullable LocalDate effectiveOn,
        Instant recordedAt,
        String actor,
        @Nullable String actorName,
        String role,
        @Nullable String reason,
        @Nullable String correlationId,
        @Nullable String causationId,
        @JsonRawValue String payload) {

    static AuditedEvent of(
            RecordedEvent event, StoredEvent stored, String words, @Nullable LocalDate effectiveOn, StaffNames staff) {
        return new AuditedEvent(
                stored.sequenceNumber(),
                stored.globalIndex(),
                event.eventId(),
                stored.name(),
                stored.revision(),
                words,
                effectiveOn,
                event.recordedAt(),
                event.actor(),
                staff.of(event.actor()),
                event.role(),
                event.reason(),
                event.correlationId(),
                event.causationId(),
                stored.payload());
    }
}
