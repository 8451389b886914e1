package io.duly.query.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * A bucket of events in which a projection was not given what the store holds.
 *
 * @param missing how many it was not given; negative when it was given too many
 * @param index the event in question, where it is a single one
 */
public record Miss(
        String projection,
        long bucket,
        long firstIndex,
        long lastIndex,
        long missing,
        @Nullable Long index) {}
