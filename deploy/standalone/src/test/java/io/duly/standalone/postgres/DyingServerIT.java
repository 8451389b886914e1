package io.duly.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DyingServerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @SuppressWarnings("NullAway.Init")
    @TempDir
    private Path home;

    @SuppressWarnings("NullAway.Init")
    private ServerUnderTest under;

    @BeforeEach
    void in_a_directory_of_its_own() throws IOException {
        under = ServerUnderTest.in(home);
    }

    @AfterEach
    void stop() throws IOException {
        under.close();
    }

    @Test
    void a_killed_server_serves_again_at_the_same_address() throws Exception {
        var server = under.start();
        for (int i = 0; i < 3; i++) {
            under.kill();
            await().atMost(PATIENCE).ignoreExceptions().until(() -> under.asked(server, "select 1"), "1"::equals);
        }
    }

    @Test
    void a_server_that_somebody_stopped_serves_again() throws Exception {
        var server = under.start();
        var first = under.postmaster();
        first.destroy();
        first.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        await().atMost(PATIENCE).ignoreExceptions().until(() -> under.asked(server, "select 1"), "1"::equals);
    }

    @Test
    void a_server_that_cannot_be_started_again_is_reported_as_lost_with_the_reason() throws Exception {
        under.start();
        Files.delete(under.postgres());
        under.kill();
        assertThat(under.lost().get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).hasMessageContaining("failed to exec");
    }

    @Test
    void a_server_whose_files_are_gone_is_reported_as_lost_with_the_words_of_postgresql() throws Exception {
        under.start();
        var server = under.postmaster();
        Files.move(under.home().resolve("postgres"), under.home().resolve("elsewhere"));
        server.destroyForcibly();
        assertThat(under.lost().get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .hasMessageContaining("could not access directory");
    }

    @Test
    void a_server_that_dies_again_and_again_is_reported_as_lost_in_the_end() throws Exception {
        under.start();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
            under.livingPostmaster().ifPresent(ProcessHandle::destroyForcibly);
            return under.lost().isDone();
        });
        assertThat(under.lost().get()).hasMessageContaining("PostgreSQL");
    }
}
