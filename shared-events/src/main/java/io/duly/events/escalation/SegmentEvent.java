package io.duly.events.escalation;

import io.duly.events.shared.SegmentId;

/** Everything that can happen to a segment of customers. */
public sealed interface SegmentEvent permits SegmentPolicyChosen {

    SegmentId segment();
}
