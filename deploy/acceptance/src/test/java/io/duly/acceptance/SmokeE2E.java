package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The script with which an operator tries a Duly that was just put up. */
class SmokeE2E {

    private static final Path SCRIPT = Path.of("..", "smoke.sh");

    @Test
    void the_smoke_script_finds_all_well() throws Exception {
        try (var duly = atTheBeginning("smoke")) {
            assertThatTheScriptFindsAllWell(duly);
        }
    }

    /** Commands, deadlines and views alike. */
    @Test
    void the_smoke_script_finds_all_well_after_the_database_was_killed_under_the_running_service() throws Exception {
        try (var duly = atTheBeginning("smoke-after-death")) {
            duly.database().kill();
            await("a ready service").atMost(Duration.ofMinutes(1)).until(duly::isReady);
            assertThatTheScriptFindsAllWell(duly);
        }
    }

    private static RunningDuly atTheBeginning(String name) throws IOException, InterruptedException {
        assumeThat(isThere("bash") && isThere("curl") && isThere("jq"))
                .as("the smoke script is skipped, because bash, curl or jq is missing")
                .isTrue();
        return RunningDuly.emptyAt(Scratch.directory(name), Instant.parse("2026-03-02T06:00:00Z"));
    }

    private static void assertThatTheScriptFindsAllWell(RunningDuly duly) throws IOException, InterruptedException {
        var script = new ProcessBuilder("bash", SCRIPT.toString()).redirectErrorStream(true);
        script.environment().put("BASE_URL", duly.base().toString());
        for (var user : User.values()) {
            script.environment().put(user.passwordVariable(), user.password());
        }

        var process = script.start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(told).isZero();
        assertThat(told).contains("OK    the deal is closed as paid").endsWith("all well\n");
    }

    private static boolean isThere(String tool) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of("sh", "-c", "command -v " + tool))
                        .start()
                        .waitFor()
                == 0;
    }
}
