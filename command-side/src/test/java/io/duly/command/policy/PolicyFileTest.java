package io.duly.command.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.escalation.EscalationPolicy;
import org.junit.jupiter.api.Test;

class PolicyFileTest {

    private static final String LADDER = """
            title: Ladder
            catchUp: HIGHEST_ONLY
            steps:
              - step: call
                offsetDays: 3
                level: 2
                action: CALL
                contact: ACCOUNTS_PAYABLE
                owner: COLLECTOR
                condition: ALWAYS
                minimumOpen: 0
            """;

    @Test
    void a_ladder_from_before_there_was_a_spacing_stays_readable() {
        assertThat(read(LADDER).spacing()).isNull();
    }

    @Test
    void everything_else_must_be_there() {
        for (var line : new String[] {"title: Ladder\n", "    level: 2\n", "    minimumOpen: 0\n"}) {
            assertThatExceptionOfType(InvalidCommand.class)
                    .as("without %s", line)
                    .isThrownBy(() -> read(LADDER.replace(line, "")))
                    .withMessageContaining("is missing");
        }
    }

    private static EscalationPolicy read(String yaml) {
        return PolicyFile.read(yaml.getBytes(UTF_8));
    }
}
