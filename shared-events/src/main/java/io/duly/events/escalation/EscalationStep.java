package io.duly.events.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.playbook.Texts;
import io.duly.events.shared.CurrencyCode;
import io.duly.events.shared.StepId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * One rung of the ladder.
 *
 * @param offsetDays calendar days from the due date; negative is before it
 * @param level how severe the step is; an instalment stands at the highest level taken so far
 * @param minimumOpen the step is not worth taking below this open amount, in the deal's own currency
 * @param minimumOpenIn the same for the currencies that it names; null, as in older policies, where one number is meant
 *     for all
 * @param when what else must hold beside {@code condition}; null for nothing
 * @param script the words to say or to send, with blanks to fill in; null where nobody wrote any
 */
public record EscalationStep(
        StepId step,
        int offsetDays,
        int level,
        StepAction action,
        ContactRole contact,
        StepOwner owner,
        StepCondition condition,
        BigDecimal minimumOpen,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<CurrencyCode, BigDecimal> minimumOpenIn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable StepWhen when,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Texts script) {

    public EscalationStep {
        refuse(step, "offsetDays", offsetFault(offsetDays));
        refuse(step, "level", levelFault(level));
        refuse(step, "minimumOpen", minimumFault(minimumOpen));
        if (minimumOpenIn != null) {
            minimumOpenIn = Collections.unmodifiableMap(new LinkedHashMap<>(minimumOpenIn)); // in its author's order
            minimumOpenIn.forEach((currency, amount) -> refuse(step, "minimumOpenIn", minimumFault(currency, amount)));
        }
    }

    /** A step that asks for nothing beyond {@code condition}. */
    public EscalationStep(
            StepId step,
            int offsetDays,
            int level,
            StepAction action,
            ContactRole contact,
            StepOwner owner,
            StepCondition condition,
            BigDecimal minimumOpen,
            @Nullable Map<CurrencyCode, BigDecimal> minimumOpenIn) {
        this(step, offsetDays, level, action, contact, owner, condition, minimumOpen, minimumOpenIn, null, null);
    }

    /** What is wrong with such an offset; null for nothing. The same for the others. */
    public static @Nullable String offsetFault(int days) {
        return days < -365 || days > 3650 ? "is outside -365 to 3650" : null;
    }

    public static @Nullable String levelFault(int level) {
        return level < 0 || level > 100 ? "is outside 0 to 100" : null;
    }

    public static @Nullable String minimumFault(BigDecimal amount) {
        return amount.signum() < 0 ? "is negative" : null;
    }

    public static @Nullable String minimumFault(CurrencyCode currency, BigDecimal amount) {
        return amount.signum() < 0 || amount.stripTrailingZeros().scale() > decimals(currency)
                ? "is no amount of " + currency
                : null;
    }

    private static void refuse(StepId step, String field, @Nullable String fault) {
        if (fault != null) {
            throw new IllegalArgumentException(field + " of step " + step + " " + fault);
        }
    }

    /** The same step with other amounts below which it is not worth taking. */
    public EscalationStep withMinimum(BigDecimal amount, @Nullable Map<CurrencyCode, BigDecimal> byCurrency) {
        return new EscalationStep(
                step, offsetDays, level, action, contact, owner, condition, amount, byCurrency, when, script);
    }

    /** The same step under further conditions. */
    public EscalationStep when(StepWhen conditions) {
        return new EscalationStep(
                step,
                offsetDays,
                level,
                action,
                contact,
                owner,
                condition,
                minimumOpen,
                minimumOpenIn,
                conditions,
                script);
    }

    /** The same step with these words, or without any. */
    public EscalationStep saying(@Nullable Texts words) {
        return new EscalationStep(
                step, offsetDays, level, action, contact, owner, condition, minimumOpen, minimumOpenIn, when, words);
    }

    /** Whether it depends on what kind of customer this is. */
    public boolean asksForCustomer() {
        return condition == StepCondition.WARNING_SIGN_OR_LATE_PAYER || (when != null && when.asksForCustomer());
    }

    /** The open amount below which the step is not worth taking in a currency. */
    public BigDecimal minimumIn(CurrencyUnit currency) {
        return minimumOpenIn == null ? minimumOpen : minimumOpenIn.getOrDefault(CurrencyCode.of(currency), minimumOpen);
    }

    private static int decimals(CurrencyCode currency) {
        return CurrencyUnit.of(currency.value()).getDecimalPlaces();
    }
}
