package io.duly.events.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.SegmentId;
import org.jspecify.annotations.Nullable;

/** New deals of customers in this segment follow this ladder from now on, or the standard one where this is null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SegmentPolicyChosen(
        SegmentId segment, @Nullable PolicyId policyId) implements SegmentEvent {}
