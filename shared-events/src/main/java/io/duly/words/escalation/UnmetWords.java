package io.duly.words.escalation;

import io.duly.events.deal.StepFacts;
import io.duly.events.deal.StepInputs;
import io.duly.events.escalation.StepWhen;
import io.duly.events.escalation.WhenCondition;
import io.duly.events.shared.CurrencyCode;
import io.duly.events.shared.SegmentId;
import io.duly.words.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Says which condition of a step did not hold: what was asked for, and what was found. */
final class UnmetWords {

    private static final String NONE = "NONE";

    private UnmetWords() {}

    static String say(WhenCondition failed, StepFacts facts, StepInputs inputs, Sentences sentences) {
        var when = Objects.requireNonNull(inputs.step().when());
        return switch (failed) {
            case RISK ->
                sentences.say("RiskUnmet", Map.of("found", name(facts.risk()), "asked", name(when.riskAtLeast())));
            case LATE_PAYER -> sentences.say("LatePayerUnmet", Map.of("found", name(inputs.latePayer())));
            case SEGMENT ->
                sentences.say(
                        "SegmentUnmet",
                        Map.of(
                                "found",
                                facts.segment() == null ? NONE : facts.segment().value(),
                                "asked",
                                sentences.list(segments(when))));
            case CURRENCY ->
                sentences.say(
                        "CurrencyUnmet",
                        Map.of(
                                "found",
                                inputs.open().getCurrencyUnit().getCode(),
                                "asked",
                                sentences.list(currencies(when))));
            case AMOUNT -> amount(when, inputs.open(), sentences);
            case PROMISE_BROKEN -> sentences.say("PromiseUnmet", Map.of("found", name(facts.promiseBroken())));
        };
    }

    private static String amount(StepWhen when, Money open, Sentences sentences) {
        var amounts = Objects.requireNonNull(when.amountAtLeast());
        var least = amounts.get(CurrencyCode.of(open.getCurrencyUnit()));
        return sentences.say(
                "AmountUnmet",
                Map.of(
                        "found",
                        sentences.money(open),
                        "asked",
                        least == null ? NONE : sentences.money(Money.of(open.getCurrencyUnit(), least))));
    }

    private static List<String> segments(StepWhen when) {
        return Objects.requireNonNull(when.segment()).stream()
                .map(SegmentId::value)
                .toList();
    }

    private static List<String> currencies(StepWhen when) {
        return Objects.requireNonNull(when.currency()).stream()
                .map(CurrencyCode::value)
                .toList();
    }

    private static String name(@Nullable Object value) {
        return value == null ? NONE : value.toString();
    }
}
