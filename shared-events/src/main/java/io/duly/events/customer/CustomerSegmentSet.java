package io.duly.events.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.SegmentId;
import org.jspecify.annotations.Nullable;

/** The customer belongs to this segment from now on, or to none where that is null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerSegmentSet(
        CustomerId customerId, @Nullable SegmentId segment) implements LadderChoiceEvent {}
