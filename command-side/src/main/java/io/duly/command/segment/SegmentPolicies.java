package io.duly.command.segment;

import io.duly.events.shared.PolicyId;
import io.duly.events.shared.SegmentId;
import java.util.Optional;

/** Knows which segments have a ladder of their own. */
@FunctionalInterface
interface SegmentPolicies {

    Optional<PolicyId> find(SegmentId segment);
}
