package io.duly.demo.history;

import io.duly.virtualtime.playback.AttributedCommand;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A command, who gave it and when.
 *
 * @param topic the id of the deal or customer that the command is about
 */
record HistoryEntry(LocalDateTime at, Object topic, AttributedCommand attributed) {

    /** What is sent at this moment. */
    AttributedCommand at(Instant moment) {
        return attributed.command() instanceof DemoAttempt attempt
                ? new AttributedCommand(attempt.at(moment), attributed.actor(), attributed.role())
                : attributed;
    }

    Object command() {
        return attributed.command();
    }
}
