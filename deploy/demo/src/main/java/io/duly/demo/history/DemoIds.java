package io.duly.demo.history;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Derives the id of a thing from its number, so that a command sent twice is recognised as a repeat. */
final class DemoIds {

    private DemoIds() {}

    static UUID of(String kind, String number) {
        return UUID.nameUUIDFromBytes(("duly-demo/" + kind + "/" + number).getBytes(StandardCharsets.UTF_8));
    }
}
