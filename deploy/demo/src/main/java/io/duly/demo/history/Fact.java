package io.duly.demo.history;

import io.duly.virtualtime.playback.AttributedCommand;
import java.time.LocalDateTime;

/**
 * Something that somebody did or that came in.
 *
 * @param about the deal or customer it is about
 */
record Fact(LocalDateTime at, Object about, AttributedCommand signed) {

    Object command() {
        return signed.command();
    }
}
