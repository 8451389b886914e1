package io.duly.events.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.shared.CurrencyCode;
import io.duly.events.shared.SegmentId;
import io.duly.events.warning.RiskLevel;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must hold, all of it, so that a step is taken. What is null is not asked.
 *
 * @param riskAtLeast of the customer, by its open warning signs
 * @param latePayer whether the customer paid late in the year before; {@code false} asks for one who did not
 * @param amountAtLeast the open amount by currency; the step is not taken for a debt in another currency
 * @param segment one of which the customer belongs to
 * @param currency one of which the debt is in
 * @param promiseBroken whether the last promise about the debt was broken; {@code false} asks for a debt without one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepWhen(
        @Nullable RiskLevel riskAtLeast,
        @Nullable Boolean latePayer,
        @Nullable Map<CurrencyCode, BigDecimal> amountAtLeast,
        @Nullable List<SegmentId> segment,
        @Nullable List<CurrencyCode> currency,
        @Nullable Boolean promiseBroken) {

    public StepWhen {
        if (riskAtLeast == null
                && latePayer == null
                && amountAtLeast == null
                && segment == null
                && currency == null
                && promiseBroken == null) {
            throw new IllegalArgumentException("when names no condition");
        }
        if (amountAtLeast != null) {
            amountAtLeast = Collections.unmodifiableMap(new LinkedHashMap<>(amountAtLeast)); // in its author's order
            requireSome("amountAtLeast", amountAtLeast.size());
            amountAtLeast.forEach((currencyCode, amount) -> {
                var fault = EscalationStep.minimumFault(currencyCode, amount);
                if (fault != null) {
                    throw new IllegalArgumentException("amountAtLeast of a step " + fault);
                }
            });
        }
        if (segment != null) {
            segment = List.copyOf(segment);
            requireSome("segment", segment.size());
        }
        if (currency != null) {
            currency = List.copyOf(currency);
            requireSome("currency", currency.size());
        }
    }

    /** Whether it depends on what kind of customer this is. */
    public boolean asksForCustomer() {
        return riskAtLeast != null || latePayer != null || segment != null;
    }

    private static void requireSome(String field, int size) {
        if (size == 0) {
            throw new IllegalArgumentException(field + " names nothing");
        }
    }
}
