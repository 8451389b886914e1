package io.duly.events.shared;

import java.util.UUID;

/** Reads a UUID in its full form only: the JDK also takes shortened ones, and two texts would then name one thing. */
final class StrictUuid {

    private StrictUuid() {}

    static UUID parse(String text) {
        var uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not a full UUID: " + text);
        }
        return uuid;
    }
}
