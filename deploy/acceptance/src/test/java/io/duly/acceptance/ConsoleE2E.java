package io.duly.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a start says on the console. */
class ConsoleE2E {

    private static final Duration BOUND = Duration.ofMinutes(3);
    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d)";

    @Test
    void the_first_line_names_the_version_and_the_data_directory() {
        assertThat(console().getFirst()).matches(MOMENT + " INFO +Duly .+ on Java 25.*, data in /.*/data");
    }

    @Test
    void each_phase_of_the_start_is_told_in_its_turn() {
        assertThat(String.join("\n", console()))
                .containsSubsequence(
                        "Starting the database",
                        "Bringing the tables up to date",
                        "Starting the command side and the query side",
                        "Ready after");
    }

    @Test
    void the_end_of_the_start_says_where_to_go() {
        var address = SharedDuly.running().base().toString();

        assertThat(console())
                .anyMatch(line -> line.endsWith(": " + address + "/"))
                .anyMatch(line -> line.endsWith(address + "/swagger-ui.html"));
    }

    @Test
    void the_end_of_the_start_says_who_may_log_in() {
        assertThat(console()).anyMatch(line -> line.contains("Users: ") && line.contains("operator"));
    }

    @Test
    void every_line_begins_with_its_date_and_the_offset_of_its_zone() {
        assertThat(console().stream().takeWhile(line -> !line.contains("Users: ")))
                .hasSizeGreaterThan(4)
                .allMatch(line -> line.matches(MOMENT + " (INFO|WARN|ERROR) .*"));
    }

    @Test
    void every_line_is_json_where_that_is_asked_for() {
        try (var duly = RunningDuly.start(
                        Scratch.directory("json-log"), "--duly.demo=false", "--logging.structured.format.console=ecs")
                .untilReady(BOUND)) {
            assertThat(duly.logged().lines().map(ConsoleE2E::json))
                    .hasSizeGreaterThan(5)
                    .allMatch(line -> line.has("@timestamp") && line.has("message"));
        }
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }

    private static List<String> console() {
        return SharedDuly.running().logged().lines().toList();
    }
}
