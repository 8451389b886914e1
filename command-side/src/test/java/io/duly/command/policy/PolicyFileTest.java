package io.duly.command.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.Priorities;
import io.duly.script.Facts;
import io.duly.script.Script;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(read(LADDER).steps().getFirst().minimumOpenIn()).isNull();
    }

    @Test
    void a_step_may_have_a_minimum_for_each_currency() {
        var step = read(LADDER + "    minimumOpenIn: {RUB: 500, JPY: 400}\n")
                .steps()
                .getFirst();
        assertThat(step.minimumIn(CurrencyUnit.of("RUB"))).isEqualByComparingTo("500");
        assertThat(step.minimumIn(CurrencyUnit.EUR)).isZero();
    }

    @Test
    void a_minimum_in_no_currency_or_in_parts_that_a_currency_does_not_have_is_refused() {
        for (var minimum : new String[] {"{ROUBLES: 5}", "{JPY: 0.5}", "{EUR: -1}"}) {
            assertThatExceptionOfType(InvalidCommand.class)
                    .as("%s", minimum)
                    .isThrownBy(() -> read(LADDER + "    minimumOpenIn: " + minimum + "\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "USD", "RUB", "JPY", "KZT"})
    void no_step_of_the_shipped_ladder_is_taken_over_the_rest_that_a_bank_charge_leaves(String currency)
            throws IOException {
        try (var file = PolicyFileTest.class.getResourceAsStream("/policies/standard.yaml")) {
            var standard = PolicyFile.read(Objects.requireNonNull(file).readAllBytes());
            assertThat(standard.steps())
                    .allSatisfy(step -> assertThat(step.minimumIn(CurrencyUnit.of(currency)))
                            .isGreaterThan(BigDecimal.TWO));
        }
    }

    @Test
    void a_ladder_may_say_what_weighs_how_much_in_the_work_list() {
        var priorities = "priorities:\n  {amount: 1, overdue: 2, age: 3, risk: 4, brokenPromise: 5, dueToday: 6,"
                + " limitation: 7}\n";
        assertThat(read(LADDER + priorities).priorities()).isEqualTo(new Priorities(1, 2, 3, 4, 5, 6, 7));
        assertThat(read(LADDER).priorities()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1001"})
    void a_weight_outside_its_range_is_refused_by_its_name(String weight) {
        var priorities = "priorities:\n  {amount: 1, overdue: 2, age: 3, risk: 4, brokenPromise: 5, dueToday: 6,"
                + " limitation: " + weight + "}\n";
        assertThatExceptionOfType(InvalidCommand.class)
                .isThrownBy(() -> read(LADDER + priorities))
                .withMessageContaining("limitation of priorities is outside 0 to 1000");
    }

    @Test
    void each_step_of_the_shipped_ladder_has_words_in_english_and_russian() {
        var known = new Facts(null, null, "17", Money.parse("RUB 1000"), LocalDate.of(2026, 3, 31));
        assertThat(PolicyFile.shipped("/policies/standard.yaml").steps()).allSatisfy(step -> {
            var script = Objects.requireNonNull(step.script());
            assertThat(script.byLanguage().keySet()).containsExactly("en", "ru");
            assertThat(Script.say(script, known, Locale.ENGLISH).orElseThrow())
                    .contains("17", "31 March 2026")
                    .doesNotContainPattern("[{}а-яё]");
            assertThat(Script.say(script, known, Locale.of("ru")).orElseThrow())
                    .contains("17", "31 марта 2026")
                    .doesNotContainPattern("[{}a-z]");
        });
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
