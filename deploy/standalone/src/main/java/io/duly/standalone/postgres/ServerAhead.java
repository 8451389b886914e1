package io.duly.standalone.postgres;

import io.duly.standalone.data.DataDirectory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts the embedded server while the application is still being put together. To unpack PostgreSQL and to create
 * the database takes as long as that, and neither needs the other. Where the address of another server is given, only
 * the data directory is taken.
 */
class ServerAhead implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final String DIRECTORY = "dataDirectory";

    private static final Logger log = LoggerFactory.getLogger(ServerAhead.class);

    @Override
    public void initialize(GenericApplicationContext context) {
        var environment = context.getEnvironment();
        var directory = DataDirectory.own(Path.of(environment.getRequiredProperty("duly.data-dir")));
        context.registerBean(DIRECTORY, DataDirectory.class, () -> directory);
        if (environment.getProperty("spring.datasource.url", "").isBlank()) {
            startIn(context, directory);
        }
    }

    private static void startIn(GenericApplicationContext context, DataDirectory directory) {
        log.info("Starting the database");
        var giveUpAfter = context.getEnvironment().getRequiredProperty("duly.postgres.give-up-after", Duration.class);
        var start = CompletableFuture.supplyAsync(
                () -> EmbeddedServer.start(directory, giveUpAfter, new ProcessEnd()),
                Thread.ofPlatform().name("postgres-start")::start);
        // The directory is given up after the server has stopped: the next process would find it at work there.
        context.registerBean(EmbeddedServer.class, () -> result(start), bean -> bean.setDependsOn(DIRECTORY));
        SpringApplication.getShutdownHandlers().add(() -> stop(start));
    }

    private static EmbeddedServer result(CompletableFuture<EmbeddedServer> start) {
        try {
            return start.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DatabaseNotStarted failure ? failure : e;
        }
    }

    /** The application closes it when it came so far that it has it; a start that failed or was broken off did not. */
    private static void stop(CompletableFuture<EmbeddedServer> start) {
        start.handle((server, failure) -> {
                    if (failure == null) {
                        server.close();
                    }
                    return failure;
                })
                .join();
    }
}
