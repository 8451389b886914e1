package io.duly.events.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
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
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<CurrencyCode, BigDecimal> minimumOpenIn) {

    public EscalationStep {
        if (offsetDays < -365 || offsetDays > 3650) {
            throw new IllegalArgumentException("offsetDays of step " + step + " is outside -365 to 3650");
        }
        if (level < 0 || level > 100) {
            throw new IllegalArgumentException("level of step " + step + " is outside 0 to 100");
        }
        if (minimumOpen.signum() < 0) {
            throw new IllegalArgumentException("minimumOpen of step " + step + " is negative");
        }
        if (minimumOpenIn != null) {
            minimumOpenIn = Collections.unmodifiableMap(new LinkedHashMap<>(minimumOpenIn)); // in its author's order
            minimumOpenIn.forEach((currency, amount) -> {
                if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > decimals(currency)) {
                    throw new IllegalArgumentException(
                            "minimumOpenIn of step " + step + " is no amount of " + currency);
                }
            });
        }
    }

    /** The open amount below which the step is not worth taking in a currency. */
    public BigDecimal minimumIn(CurrencyUnit currency) {
        return minimumOpenIn == null ? minimumOpen : minimumOpenIn.getOrDefault(CurrencyCode.of(currency), minimumOpen);
    }

    private static int decimals(CurrencyCode currency) {
        return CurrencyUnit.of(currency.value()).getDecimalPlaces();
    }
}
