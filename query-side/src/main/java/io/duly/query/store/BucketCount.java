package io.duly.query.store;

/**
 * The events of one bucket of global indexes.
 *
 * @param indexSum the sum of their indexes: when a single event is missing, the difference is its index
 */
public record BucketCount(long bucket, long events, long indexSum) {}
