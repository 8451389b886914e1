package io.duly.query.access;

import org.jspecify.annotations.Nullable;

/**
 * Who looks after a customer, by their login names and by what they are called.
 *
 * @param collector null where nobody looks after it
 * @param substitute who does the collector's work while they are away
 */
public record LookedAfterBy(
        @Nullable String collector,
        @Nullable String collectorName,
        @Nullable String substitute,
        @Nullable String substituteName) {}
