package io.duly.command.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duly.command.refusal.Fault;
import io.duly.command.refusal.InvalidCommand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PolicyFaultsTest {

    private static final String LADDER = """
            title: Ladder
            catchUp: HIGHEST_ONLY
            steps:
              - step: reminder
                offsetDays: 1
                level: 1
                action: EMAIL
                contact: ACCOUNTS_PAYABLE
                owner: SYSTEM
                condition: ALWAYS
                minimumOpen: 0
              - step: call
                offsetDays: 3
                level: 2
                action: CALL
                contact: ACCOUNTS_PAYABLE
                owner: COLLECTOR
                condition: ALWAYS
                minimumOpen: 0
                minimumOpenIn: {RUB: 500}
            """;

    @Test
    void a_ladder_without_a_fault_is_read() {
        assertThat(PolicyFile.read(LADDER.getBytes(UTF_8)).steps()).hasSize(2);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "faults.csv", delimiter = '|')
    void a_fault_is_told_with_its_path_and_its_line(String right, String wrong, String path, int line, String message) {
        assertThat(faults(LADDER.replace(lines(right), lines(wrong)))).anySatisfy(fault -> {
            assertThat(fault.field()).isEqualTo(path);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.message()).isEqualTo(message);
        });
    }

    @Test
    void what_is_missing_is_told_where_it_should_stand() {
        assertThat(faults(LADDER.replace("    owner: COLLECTOR\n", "")))
                .containsExactly(new Fault("steps[1].owner", "is missing", 12, 5));
    }

    @Test
    void all_faults_are_told_at_once_in_the_order_of_the_text() {
        var wrong = LADDER.replace("catchUp: HIGHEST_ONLY", "catchUp: SOMETIMES")
                .replace("step: call", "step: reminder")
                .replace("offsetDays: 3", "offsetDays: -3")
                .replace("level: 2", "level: 0")
                .replace(
                        "condition: ALWAYS\n    minimumOpen: 0\n    minimumOpenIn",
                        "condition: NEVER\n    minimumOpen: -1\n    minimumOpenIn");

        assertThat(faults(wrong))
                .extracting(Fault::field)
                .containsExactly(
                        "catchUp",
                        "steps[1].step",
                        "steps[1].offsetDays",
                        "steps[1].level",
                        "steps[1].condition",
                        "steps[1].minimumOpen");
    }

    @Test
    void a_field_that_is_named_twice_is_refused() {
        assertThat(faults(LADDER.replace("    level: 2\n", "    level: 2\n    level: 3\n")))
                .containsExactly(new Fault("steps[1].level", "is named twice", 15, 5));
    }

    @Test
    void text_that_is_no_yaml_is_refused_with_its_line() {
        assertThat(faults(LADDER.replace("title: Ladder", "title: [Ladder")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.message()).startsWith("is no YAML that can be read");
                    assertThat(fault.line()).isPositive();
                });
    }

    @Test
    void the_refusal_names_all_faults_with_their_lines() {
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> PolicyFile.read(LADDER.replace("level: 2", "level: 0")
                        .replace("action: CALL", "action: FAX")
                        .getBytes(UTF_8)))
                .returns(
                        "steps[1].level: line 14, column 12: is below that of steps[0]; steps[1].action: line 15,"
                                + " column 13: is none of EMAIL, CALL, CREDIT_HOLD, CLAIM_LETTER, HAND_OVER",
                        InvalidCommand::sentence);
    }

    private static List<Fault> faults(String yaml) {
        return catchThrowableOfType(InvalidCommand.class, () -> PolicyFile.read(yaml.getBytes(UTF_8)))
                .faults();
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}
