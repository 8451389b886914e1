package io.duly.command.escalation;

import static io.duly.command.escalation.AskedLadder.under;
import static io.duly.command.escalation.AskedLadder.words;
import static io.duly.testing.DealFixture.DUE;
import static io.duly.testing.PolicyFixture.CALL;
import static io.duly.testing.PolicyFixture.highestOnly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.duly.events.deal.StepFacts;
import io.duly.events.escalation.StepWhen;
import io.duly.events.escalation.WhenCondition;
import io.duly.events.shared.CurrencyCode;
import io.duly.events.shared.SegmentId;
import io.duly.events.warning.RiskLevel;
import io.duly.words.Phrasebook;
import io.duly.words.escalation.StepWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StepWhenTest {

    private static final SegmentId KEY = SegmentId.of("key-accounts");
    private static final SegmentId SMALL = SegmentId.of("small");
    private static final CurrencyCode EUR = new CurrencyCode("EUR");
    private static final CurrencyCode RUB = new CurrencyCode("RUB");

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(risk(RiskLevel.ELEVATED), debtor(RiskLevel.HIGH, KEY), null),
                Arguments.of(risk(RiskLevel.ELEVATED), debtor(RiskLevel.ELEVATED, KEY), null),
                Arguments.of(risk(RiskLevel.ELEVATED), debtor(RiskLevel.LOW, KEY), WhenCondition.RISK),
                Arguments.of(late(true), new Debtor(true, false, RiskLevel.LOW, null), null),
                Arguments.of(late(true), Debtor.UNKNOWN, WhenCondition.LATE_PAYER),
                Arguments.of(late(false), Debtor.UNKNOWN, null),
                Arguments.of(late(false), new Debtor(true, false, RiskLevel.LOW, null), WhenCondition.LATE_PAYER),
                Arguments.of(amount(Map.of(EUR, "100")), Debtor.UNKNOWN, null),
                Arguments.of(amount(Map.of(EUR, "100.01")), Debtor.UNKNOWN, WhenCondition.AMOUNT),
                Arguments.of(amount(Map.of(RUB, "1")), Debtor.UNKNOWN, WhenCondition.AMOUNT),
                Arguments.of(segments(SMALL, KEY), debtor(RiskLevel.LOW, KEY), null),
                Arguments.of(segments(SMALL), debtor(RiskLevel.LOW, KEY), WhenCondition.SEGMENT),
                Arguments.of(segments(SMALL), Debtor.UNKNOWN, WhenCondition.SEGMENT),
                Arguments.of(currencies(RUB, EUR), Debtor.UNKNOWN, null),
                Arguments.of(currencies(RUB), Debtor.UNKNOWN, WhenCondition.CURRENCY),
                Arguments.of(broken(false), Debtor.UNKNOWN, null),
                Arguments.of(broken(true), Debtor.UNKNOWN, WhenCondition.PROMISE_BROKEN));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void a_step_is_taken_where_its_conditions_hold_and_skipped_where_one_does_not(
            StepWhen when, Debtor customer, @Nullable WhenCondition failed) {
        var decisions = under(highestOnly(CALL.when(when)))
                .overdueAlready()
                .of(customer)
                .on(DUE.plusDays(CALL.offsetDays()));

        assertThat(words(decisions)).containsExactly(failed == null ? "take call" : "skip call: CONDITION_NOT_MET");
        assertThat(decisions.getFirst())
                .satisfies(decision -> assertThat(facts(decision).failed()).isEqualTo(failed));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void the_condition_that_did_not_hold_is_named_in_words(
            StepWhen when, Debtor customer, @Nullable WhenCondition failed) {
        var decision = under(highestOnly(CALL.when(when)))
                .overdueAlready()
                .of(customer)
                .on(DUE.plusDays(CALL.offsetDays()))
                .getFirst();

        if (decision instanceof LadderDecision.Skip(var _, var why, var inputs)) {
            assertThat(StepWords.why(Locale.ENGLISH, why, inputs))
                    .isNotEqualTo(StepWords.title(Locale.ENGLISH, why))
                    .doesNotContain("NONE")
                    .doesNotContainPattern("[A-Z]{4}");
            assertThat(StepWords.why(Phrasebook.RUSSIAN, why, inputs))
                    .containsPattern("[а-яё]")
                    .doesNotContain("NONE")
                    .doesNotContainPattern("[A-Z]{4}");
        }
    }

    @Test
    void what_the_conditions_did_not_ask_for_is_not_recorded() {
        var decision = under(highestOnly(CALL.when(risk(RiskLevel.HIGH))))
                .overdueAlready()
                .of(debtor(RiskLevel.HIGH, KEY))
                .on(DUE.plusDays(CALL.offsetDays()))
                .getFirst();

        assertThat(facts(decision)).isEqualTo(new StepFacts(RiskLevel.HIGH, null, null, null));
    }

    @Test
    void the_customer_is_asked_for_only_where_a_condition_needs_it() {
        assertThat(CALL.asksForCustomer()).isFalse();
        assertThat(CALL.when(amount(Map.of(EUR, "1"))).asksForCustomer()).isFalse();
        assertThat(CALL.when(broken(true)).asksForCustomer()).isFalse();
        assertThat(CALL.when(risk(RiskLevel.LOW)).asksForCustomer()).isTrue();
        assertThat(CALL.when(late(true)).asksForCustomer()).isTrue();
        assertThat(CALL.when(segments(KEY)).asksForCustomer()).isTrue();
    }

    @Test
    void conditions_that_ask_for_nothing_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StepWhen(null, null, null, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(StepWhenTest::segments);
        assertThatIllegalArgumentException().isThrownBy(StepWhenTest::currencies);
        assertThatIllegalArgumentException().isThrownBy(() -> amount(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> amount(Map.of(EUR, "-1")));
        assertThatIllegalArgumentException().isThrownBy(() -> amount(Map.of(EUR, "0.001")));
    }

    private static StepFacts facts(LadderDecision decision) {
        return Objects.requireNonNull(
                switch (decision) {
                    case LadderDecision.Take take -> take.inputs().facts();
                    case LadderDecision.Skip skip -> skip.inputs().facts();
                    case LadderDecision.BecameOverdue _, LadderDecision.Postpone _ ->
                        throw new AssertionError("no inputs");
                });
    }

    private static Debtor debtor(RiskLevel risk, SegmentId segment) {
        return new Debtor(false, false, risk, segment);
    }

    private static StepWhen risk(RiskLevel least) {
        return new StepWhen(least, null, null, null, null, null);
    }

    private static StepWhen late(boolean wanted) {
        return new StepWhen(null, wanted, null, null, null, null);
    }

    private static StepWhen amount(Map<CurrencyCode, String> least) {
        var amounts = least.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new BigDecimal(e.getValue())));
        return new StepWhen(null, null, amounts, null, null, null);
    }

    private static StepWhen segments(SegmentId... all) {
        return new StepWhen(null, null, null, List.of(all), null, null);
    }

    private static StepWhen currencies(CurrencyCode... all) {
        return new StepWhen(null, null, null, null, List.of(all), null);
    }

    private static StepWhen broken(boolean wanted) {
        return new StepWhen(null, null, null, null, null, wanted);
    }
}
