package io.duly.standalone.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.events.escalation.EscalationStep;
import io.duly.events.playbook.PlaybookAction;
import io.duly.events.shared.UserName;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class ApiJsonTest {

    private final JsonMapper json = mapper();

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder();
        new ApiJson().strictJson().customize(builder);
        return builder.build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02T07:00:00Z", "2026-03-02T10:00:00.000+03:00"})
    void a_moment_is_read(String moment) {
        assertThat(json.readValue("\"" + moment + "\"", Instant.class))
                .isEqualTo(Instant.parse("2026-03-02T07:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"+999999999-12-31T23:59:59Z\"",
                "\"+1000000000-12-31T23:59:59Z\"",
                "\"9999-12-31T23:59:59Z\"",
                "\"1969-12-31T23:59:59Z\"",
                "\"2026-02-30T00:00:00Z\"",
                "1e999999",
                "1772434800"
            })
    void a_moment_that_nobody_can_mean_is_refused(String moment) {
        assertThatExceptionOfType(RefusedValue.class).isThrownBy(() -> json.readValue(moment, Instant.class));
    }

    @Test
    void a_user_name_is_the_same_however_it_is_composed() {
        assertThat(json.readValue("\"zoe\u0308\"", UserName.class)).isEqualTo(new UserName("zo\u00EB"));
    }

    @Test
    void a_user_name_that_nobody_can_see_is_refused() {
        assertThatExceptionOfType(RefusedValue.class).isThrownBy(() -> json.readValue("\"\u3164\"", UserName.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"step", "action", "contact", "owner", "condition", "minimumOpen"})
    void a_step_of_a_ladder_is_whole(String component) {
        var step = """
                {"step": "call", "offsetDays": 3, "level": 1, "action": "CALL", "contact": "ACCOUNTS_PAYABLE",
                 "owner": "COLLECTOR", "condition": "ALWAYS", "minimumOpen": 0}""";
        assertThat(json.readValue(step, EscalationStep.class)).isNotNull();
        var broken = step.replaceAll("(\"" + component + "\": )(\"[^\"]*\"|0)", "$1null");
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> json.readValue(broken, EscalationStep.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"action", "stage", "title", "script", "when", "owner", "evidence"})
    void an_action_of_a_playbook_is_whole(String component) {
        var action = """
                {"action": "call", "stage": "PAYMENT", "title": {"en": "Call"}, "script": {"en": "Hello"},
                 "mandatory": false, "when": {"anchor": "PAID", "workingDays": 1}, "owner": "SALESPERSON",
                 "contact": null, "evidence": "NONE"}""";
        assertThat(json.readValue(action, PlaybookAction.class)).isNotNull();
        var value = "(\"[^\"]*\"|\\{[^}]*\\})";
        var broken = action.replaceAll("(\"" + component + "\": )" + value, "$1null");
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> json.readValue(broken, PlaybookAction.class));
    }
}
