package io.duly.query.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a deal. It never leaves this package. */
@Entity
@Immutable
@IdClass(TimelineRow.Key.class)
@Table(schema = "query", name = "timeline")
@SuppressWarnings("NullAway.Init") // JPA fills the fields itself
class TimelineRow {

    record Key(UUID dealId, long sequenceNumber) {}

    @Id
    UUID dealId;

    @Id
    long sequenceNumber;

    String event;

    @Nullable
    LocalDate effectiveOn;

    Instant recordedAt;

    String actor;

    String role;

    @Nullable
    String reason;

    protected TimelineRow() {}
}
