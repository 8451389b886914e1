package io.duly.standalone.postgres;

import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the whole process when its database is lost, so that whoever runs it learns of it. */
final class ProcessEnd implements Consumer<DatabaseNotStarted> {

    private static final Logger log = LoggerFactory.getLogger(ProcessEnd.class);

    /** Without a database an orderly end may wait for answers that never come. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Override
    public void accept(DatabaseNotStarted failure) {
        log.error(
                "Duly ends with {}, because its database cannot be started again. {}",
                DatabaseNotStarted.EXIT_CODE,
                failure.getMessage());
        Thread.ofPlatform().daemon().start(() -> System.exit(DatabaseNotStarted.EXIT_CODE));
        Thread.ofPlatform().daemon().start(ProcessEnd::force);
    }

    private static void force() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(DatabaseNotStarted.EXIT_CODE);
    }
}
