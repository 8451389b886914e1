package io.duly.acceptance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** Waits for ledgers that are being brought in. */
final class Imports {

    private Imports() {}

    static Answer awaitEnd(RunningDuly duly, String path) {
        var auditor = duly.as(User.AUDITOR);
        return await("the end of the import")
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> auditor.get(path).accepted(),
                        progress -> progress.at("/status").asString().equals("DONE"));
    }
}
