package io.duly.command.segment;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.SegmentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Count the customer among this segment, or among none where that is null. */
public record SetCustomerSegment(
        @TargetAggregateIdentifier CustomerId customerId,
        @Nullable SegmentId segment) {}
