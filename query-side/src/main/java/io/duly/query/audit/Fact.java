package io.duly.query.audit;

import io.duly.events.deal.DealEvent;
import io.duly.stored.Provenance;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** One event of a deal as it reads today, whatever revision it was written in, with who caused it. */
public record Fact(DealEvent event, DomainEventMessage<?> message) {

    long sequenceNumber() {
        return message.getSequenceNumber();
    }

    public Instant recordedAt() {
        return message.getTimestamp();
    }

    public String actor() {
        return text(Provenance.ACTOR, Provenance.SYSTEM_ACTOR);
    }

    public String role() {
        return text(Provenance.ROLE, Provenance.SYSTEM_ROLE);
    }

    @Nullable
    String reason() {
        return text(Provenance.REASON);
    }

    @Nullable
    String correlationId() {
        return text(Provenance.CORRELATION_ID);
    }

    @Nullable
    String causationId() {
        return text(Provenance.CAUSATION_ID);
    }

    private String text(String key, String otherwise) {
        var text = text(key);
        return text == null ? otherwise : text;
    }

    private @Nullable String text(String key) {
        var value = message.getMetaData().get(key);
        return value == null ? null : value.toString();
    }
}
