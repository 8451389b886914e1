package io.duly.command.segment;

import io.duly.events.shared.PolicyId;
import io.duly.events.shared.SegmentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Let new deals of customers in the segment follow this ladder, or the standard one where this is null. */
public record ChooseSegmentPolicy(
        @TargetAggregateIdentifier SegmentId segment,
        @Nullable PolicyId policyId) {}
