package io.duly.query.projection;

import io.duly.events.deal.DealEvent;
import io.duly.stored.Provenance;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * An event as the store holds it: what happened, and when, in which order and by whom it was recorded.
 *
 * @param payload one of the sealed families: a deal's, a customer's, an escalation policy's or a playbook's event
 * @param recordedAt when Duly learned of it; the date it took effect is in the payload
 * @param globalIndex its place among all events; rises, with holes; null where only its own stream was read
 * @param streamId the deal, customer, policy or playbook it belongs to
 * @param sequenceNumber its place in that stream, from zero without holes
 */
public record RecordedEvent(
        Object payload,
        Instant recordedAt,
        @Nullable Long globalIndex,
        String eventId,
        String streamId,
        long sequenceNumber,
        String actor,
        String role,
        @Nullable String reason,
        @Nullable String correlationId,
        @Nullable String causationId) {

    static RecordedEvent of(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalArgumentException("not an event of any stream: " + message.getPayloadType());
        }
        return of(event, GlobalIndex.of(event));
    }

    /** An event that was read from its own stream, which does not say where it stands among all. */
    public static RecordedEvent ofStream(DomainEventMessage<?> event) {
        return of(event, null);
    }

    /** The payload, where the stream is a deal's. */
    public DealEvent dealEvent() {
        return (DealEvent) payload;
    }

    private static RecordedEvent of(DomainEventMessage<?> event, @Nullable Long globalIndex) {
        var metaData = event.getMetaData();
        return new RecordedEvent(
                event.getPayload(),
                event.getTimestamp(),
                globalIndex,
                event.getIdentifier(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                text(metaData, Provenance.ACTOR, Provenance.SYSTEM_ACTOR),
                text(metaData, Provenance.ROLE, Provenance.SYSTEM_ROLE),
                text(metaData, Provenance.REASON),
                text(metaData, Provenance.CORRELATION_ID),
                text(metaData, Provenance.CAUSATION_ID));
    }

    private static String text(MetaData metaData, String key, String otherwise) {
        var text = text(metaData, key);
        return text == null ? otherwise : text;
    }

    private static @Nullable String text(MetaData metaData, String key) {
        var value = metaData.get(key);
        return value == null ? null : value.toString();
    }
}
