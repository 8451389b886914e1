package io.duly.demo.history;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The same id for the same thing on every machine, so that a command given twice recognises itself. */
final class DemoIds {

    private DemoIds() {}

    static UUID of(String kind, String number) {
        return UUID.nameUUIDFromBytes(("duly-demo/" + kind + "/" + number).getBytes(StandardCharsets.UTF_8));
    }
}
