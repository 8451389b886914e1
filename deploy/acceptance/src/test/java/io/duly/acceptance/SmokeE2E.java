package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The script with which an operator tries a Duly that was just put up. */
class SmokeE2E {

    private static final Path SCRIPT = Path.of("..", "smoke.sh");

    @Test
    void the_smoke_script_finds_all_well() throws Exception {
        assumeThat(isThere("bash") && isThere("curl") && isThere("jq"))
                .as("the smoke script is skipped, because bash, curl or jq is missing")
                .isTrue();
        try (var duly = RunningDuly.emptyAt(Scratch.directory("smoke"), Instant.parse("2026-03-02T06:00:00Z"))) {
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
    }

    private static boolean isThere(String tool) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of("sh", "-c", "command -v " + tool))
                        .start()
                        .waitFor()
                == 0;
    }
}
