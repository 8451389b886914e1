package io.duly.query.admin;

import org.jspecify.annotations.Nullable;

/**
 * How a projection is doing.
 *
 * @param position the highest global index that it was given; -1 before the first
 * @param behind how many events it has still to be given
 * @param oldestUnreadSeconds the age of the first of them
 * @param replaying whether it is being rebuilt
 * @param rebuildFailure why the last rebuild that was asked for did not begin
 */
record ProjectionStatus(
        String name,
        long position,
        long behind,
        @Nullable Long oldestUnreadSeconds,
        long deadLetters,
        int gaps,
        boolean replaying,
        boolean running,
        @Nullable String rebuildFailure) {}
