package io.duly.testing;

import io.duly.events.escalation.CatchUp;
import io.duly.events.escalation.ContactBudget;
import io.duly.events.escalation.ContactRole;
import io.duly.events.escalation.EscalationPolicy;
import io.duly.events.escalation.EscalationPolicyPublished;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.escalation.StepAction;
import io.duly.events.escalation.StepCondition;
import io.duly.events.escalation.StepOwner;
import io.duly.events.escalation.StepSpacing;
import io.duly.events.escalation.StepWhen;
import io.duly.events.shared.CurrencyCode;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.StepId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Ladders short enough to be counted on one hand. */
public final class PolicyFixture {

    public static final PolicyId STANDARD = PolicyId.of("standard");
    public static final PolicyVersion FIRST_VERSION = new PolicyVersion(STANDARD, 1);
    public static final PolicyVersion SECOND_VERSION = new PolicyVersion(STANDARD, 2);

    public static final EscalationStep REMINDER_BEFORE = step("reminder-before", -7, 0);
    public static final EscalationStep CONFIRM_SCHEDULED = onlyForLatePayers(step("confirm-scheduled", -1, 0));
    public static final EscalationStep REMINDER = step("friendly-reminder", 1, 1);
    public static final EscalationStep CALL = step("call", 3, 2);
    public static final EscalationStep CREDIT_HOLD = step("credit-hold", 10, 3);

    public static final StepWhen FROM_TEN_EURO =
            new StepWhen(null, null, Map.of(new CurrencyCode("EUR"), BigDecimal.TEN), null, null, null);
    public static final StepWhen AFTER_A_BROKEN_PROMISE = new StepWhen(null, null, null, null, null, true);

    /** A reminder on the day after the due date, and a call two days later. */
    public static final EscalationPolicy TWO_STEPS = highestOnly(REMINDER, CALL);

    private PolicyFixture() {}

    public static EscalationPolicy highestOnly(EscalationStep... steps) {
        return new EscalationPolicy("Ladder", CatchUp.HIGHEST_ONLY, List.of(steps), null);
    }

    /** Steps before the tenth day after the due date are a working day apart. */
    public static EscalationPolicy spaced(EscalationStep... steps) {
        return new EscalationPolicy("Ladder", CatchUp.HIGHEST_ONLY, List.of(steps), new StepSpacing(1, 10));
    }

    public static EscalationPolicy stepByStep(EscalationStep... steps) {
        return new EscalationPolicy("Ladder", CatchUp.STEP_BY_STEP, List.of(steps), null);
    }

    /** The same ladder, with so many contacts a week. */
    public static EscalationPolicy counting(int perWeek, EscalationPolicy policy) {
        return new EscalationPolicy(
                policy.title(),
                policy.catchUp(),
                policy.steps(),
                policy.spacing(),
                policy.priorities(),
                new ContactBudget(perWeek));
    }

    public static EscalationStep step(String name, int offsetDays, int level) {
        return step(name, offsetDays, level, StepCondition.ALWAYS, "0");
    }

    public static EscalationStep onlyForLatePayers(EscalationStep step) {
        return step(
                step.step().value(),
                step.offsetDays(),
                step.level(),
                StepCondition.WARNING_SIGN_OR_LATE_PAYER,
                step.minimumOpen().toPlainString());
    }

    public static EscalationStep onlyFrom(String minimumOpen, EscalationStep step) {
        return step(step.step().value(), step.offsetDays(), step.level(), step.condition(), minimumOpen);
    }

    /** In euro alone. */
    public static EscalationStep onlyFromEuro(String minimumOpen, EscalationStep step) {
        return new EscalationStep(
                step.step(),
                step.offsetDays(),
                step.level(),
                step.action(),
                step.contact(),
                step.owner(),
                step.condition(),
                step.minimumOpen(),
                Map.of(new CurrencyCode("EUR"), new BigDecimal(minimumOpen)));
    }

    public static EscalationPolicyPublished published(int version, EscalationPolicy policy) {
        return new EscalationPolicyPublished(STANDARD, version, policy);
    }

    private static EscalationStep step(
            String name, int offsetDays, int level, StepCondition condition, String minimumOpen) {
        return new EscalationStep(
                StepId.of(name),
                offsetDays,
                level,
                StepAction.EMAIL,
                ContactRole.ACCOUNTS_PAYABLE,
                StepOwner.COLLECTOR,
                condition,
                new BigDecimal(minimumOpen),
                null);
    }
}
