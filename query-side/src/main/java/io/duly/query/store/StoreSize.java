package io.duly.query.store;

/**
 * How much has been recorded.
 *
 * @param newestIndex the global index of the newest event; 0 before the first
 * @param bytes of the table of events, with its indexes
 */
public record StoreSize(long newestIndex, long bytes) {}
