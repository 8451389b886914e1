package io.duly.events.deal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.escalation.WhenCondition;
import io.duly.events.shared.SegmentId;
import io.duly.events.warning.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a step with conditions went by. What the step did not ask for is null.
 *
 * @param segment also null where the customer belongs to none
 * @param promiseBroken whether the last promise about the debt was broken
 * @param failed the first condition that did not hold; null where all did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepFacts(
        @Nullable RiskLevel risk,
        @Nullable SegmentId segment,
        @Nullable Boolean promiseBroken,
        @Nullable WhenCondition failed) {}
