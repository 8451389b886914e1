package io.duly.command.escalation;

import io.duly.events.deal.SkipReason;
import io.duly.events.deal.StepFacts;
import io.duly.events.escalation.EscalationStep;
import io.duly.events.escalation.StepCondition;
import io.duly.events.escalation.StepWhen;
import io.duly.events.escalation.WhenCondition;
import io.duly.events.shared.CurrencyCode;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Judges whether the conditions of a step hold for one debt of one customer. */
record Conditions(Debtor debtor, OpenInstalment owed) {

    /** Why the step is not taken, whatever the day. */
    Optional<SkipReason> obstacle(EscalationStep step) {
        var holds = step.condition() == StepCondition.ALWAYS || debtor.latePayer() || debtor.warned();
        if (!holds || (step.when() != null && failed(step.when()) != null)) {
            return Optional.of(SkipReason.CONDITION_NOT_MET);
        }
        return isTooLittle(owed.instalment().open(), step) ? Optional.of(SkipReason.BELOW_MINIMUM) : Optional.empty();
    }

    static boolean isTooLittle(Money amount, EscalationStep step) {
        return amount.getAmount().compareTo(step.minimumIn(amount.getCurrencyUnit())) < 0;
    }

    /** What the step asked for, as it was found; null where it names no conditions. */
    @Nullable
    StepFacts facts(EscalationStep step) {
        var when = step.when();
        return when == null
                ? null
                : new StepFacts(
                        when.riskAtLeast() == null ? null : debtor.risk(),
                        when.segment() == null ? null : debtor.segment(),
                        when.promiseBroken() == null ? null : owed.promiseBroken(),
                        failed(when));
    }

    @Nullable
    Boolean latePayer(EscalationStep step) {
        var when = step.when();
        var asked = step.condition() == StepCondition.WARNING_SIGN_OR_LATE_PAYER
                || (when != null && when.latePayer() != null);
        return asked ? debtor.latePayer() : null;
    }

    @Nullable
    Boolean warningSign(EscalationStep step) {
        return step.condition() == StepCondition.WARNING_SIGN_OR_LATE_PAYER ? debtor.warned() : null;
    }

    private @Nullable WhenCondition failed(StepWhen when) {
        var open = owed.instalment().open();
        if (when.riskAtLeast() != null && !debtor.risk().reaches(when.riskAtLeast())) {
            return WhenCondition.RISK;
        }
        if (when.latePayer() != null && when.latePayer() != debtor.latePayer()) {
            return WhenCondition.LATE_PAYER;
        }
        if (when.segment() != null
                && (debtor.segment() == null || !when.segment().contains(debtor.segment()))) {
            return WhenCondition.SEGMENT;
        }
        if (when.currency() != null && !when.currency().contains(CurrencyCode.of(open.getCurrencyUnit()))) {
            return WhenCondition.CURRENCY;
        }
        if (when.amountAtLeast() != null && !reaches(when, open)) {
            return WhenCondition.AMOUNT;
        }
        return when.promiseBroken() != null && when.promiseBroken() != owed.promiseBroken()
                ? WhenCondition.PROMISE_BROKEN
                : null;
    }

    private static boolean reaches(StepWhen when, Money open) {
        var amounts = when.amountAtLeast();
        var least = amounts == null ? null : amounts.get(CurrencyCode.of(open.getCurrencyUnit()));
        return least != null && open.getAmount().compareTo(least) >= 0;
    }
}
