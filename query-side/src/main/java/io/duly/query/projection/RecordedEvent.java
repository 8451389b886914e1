package io.duly.query.projection;

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
 * @param globalIndex its place among all events; rises, with holes
 * @param streamId the deal, customer, policy or playbook it belongs to
 * @param sequenceNumber its place in that stream, from zero without holes
 */
public record RecordedEvent(
        Object payload,
        Instant recordedAt,
        long globalIndex,
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
        var metaData = message.getMetaData();
        return new RecordedEvent(
                event.getPayload(),
                event.getTimestamp(),
                GlobalIndex.of(event),
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
