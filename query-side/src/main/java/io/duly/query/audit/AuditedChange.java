package io.duly.query.audit;

import io.duly.query.words.DealWords;
import io.duly.query.words.EffectiveDate;
import io.duly.stored.EventNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one event changed about the state of its deal. */
record AuditedChange(
        long sequenceNumber,
        String type,
        String words,
        @Nullable LocalDate effectiveOn,
        Instant recordedAt,
        String actor,
        String role,
        @Nullable String reason,
        List<FieldChange> changes) {

    static AuditedChange of(Fact fact, List<FieldChange> changes) {
        return new AuditedChange(
                fact.sequenceNumber(),
                EventNames.nameOf(fact.event().getClass()).name(),
                DealWords.describe(fact.event()),
                EffectiveDate.of(fact.event()),
                fact.recordedAt(),
                fact.actor(),
                fact.role(),
                fact.reason(),
                changes);
    }
}
