package io.duly.query.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has still to read.
 *
 * @param events how many
 * @param oldestRecordedAt when the first of them was recorded
 */
public record Backlog(long events, @Nullable Instant oldestRecordedAt) {}
