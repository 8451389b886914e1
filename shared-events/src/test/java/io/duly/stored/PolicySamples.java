package io.duly.stored;

import static io.duly.stored.SampleValues.CALL;
import static io.duly.stored.SampleValues.STANDARD;

import io.duly.events.escalation.CatchUp;
import io.duly.events.escalation.ContactBudget;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationPolicyPublished;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.escalation.Priorities;
import io.duly.events.escalation.SegmentPolicyChosen;
import io.duly.events.escalation.StepSpacing;
import io.duly.events.escalation.StepWhen;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.CurrencyCode;
import io.duly.events.shared.SegmentId;
import io.duly.events.warning.RiskLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The policy that the ladder follows. */
final class PolicySamples {

    static final StepWhen EVERYTHING = new StepWhen(
            RiskLevel.ELEVATED,
            true,
            Map.of(new CurrencyCode("RUB"), new BigDecimal("50000")),
            List.of(SegmentId.of("key-accounts")),
            List.of(new CurrencyCode("RUB")),
            true);

    private PolicySamples() {}

    static Stream<Object> all() {
        return Stream.of(
                new EscalationPolicyPublished(
                        STANDARD, 1, new EscalationPolicy("Standard", CatchUp.HIGHEST_ONLY, List.of(CALL), null)),
                new SegmentPolicyChosen(SegmentId.of("key-accounts"), STANDARD));
    }

    private static EscalationStep inCurrencies(EscalationStep step) {
        return new EscalationStep(
                step.step(),
                step.offsetDays(),
                step.level(),
                step.action(),
                step.contact(),
                step.owner(),
                step.condition(),
                step.minimumOpen(),
                Map.of(new CurrencyCode("JPY"), new BigDecimal("500")));
    }

    /** Events with the components that were added later, by the name of the file that freezes them. */
    static Map<String, Object> grown() {
        return Map.of(
                "EscalationPolicyPublished.1.spacing",
                new EscalationPolicyPublished(
                        STANDARD,
                        2,
                        new EscalationPolicy("Standard", CatchUp.HIGHEST_ONLY, List.of(CALL), new StepSpacing(1, 10))),
                "EscalationPolicyPublished.1.minimumOpenIn",
                new EscalationPolicyPublished(
                        STANDARD,
                        3,
                        new EscalationPolicy("Standard", CatchUp.HIGHEST_ONLY, List.of(inCurrencies(CALL)), null)),
                "EscalationPolicyPublished.1.priorities",
                new EscalationPolicyPublished(
                        STANDARD,
                        4,
                        new EscalationPolicy(
                                "Standard",
                                CatchUp.HIGHEST_ONLY,
                                List.of(CALL),
                                null,
                                new Priorities(100, 200, 150, 100, 200, 100, 0),
                                null)),
                "EscalationPolicyPublished.1.script",
                new EscalationPolicyPublished(
                        STANDARD,
                        5,
                        new EscalationPolicy(
                                "Standard",
                                CatchUp.HIGHEST_ONLY,
                                List.of(CALL.saying(new Texts(Map.of("en", "Hello", "ru", "Здравствуйте")))),
                                null)),
                "EscalationPolicyPublished.1.contactBudget",
                new EscalationPolicyPublished(
                        STANDARD,
                        6,
                        new EscalationPolicy(
                                "Standard", CatchUp.HIGHEST_ONLY, List.of(CALL), null, null, new ContactBudget(3))),
                "EscalationPolicyPublished.1.when",
                new EscalationPolicyPublished(
                        STANDARD,
                        4,
                        new EscalationPolicy("Standard", CatchUp.HIGHEST_ONLY, List.of(CALL.when(EVERYTHING)), null)));
    }
}
