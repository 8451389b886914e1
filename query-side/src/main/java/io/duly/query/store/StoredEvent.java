package io.duly.query.store;

/**
 * An event exactly as the store holds it.
 *
 * @param sequenceNumber its place in its stream, from zero without holes
 * @param globalIndex its place among all events
 * @param payload what happened, as the JSON that was written then
 */
public record StoredEvent(long sequenceNumber, long globalIndex, String name, String revision, String payload) {}
