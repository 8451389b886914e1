package io.duly.state.customer;

import io.duly.events.customer.CustomerPolicyChosen;
import io.duly.events.customer.CustomerSegmentSet;
import io.duly.events.customer.LadderChoiceEvent;
import io.duly.events.shared.PolicyId;
import io.duly.events.shared.SegmentId;
import org.jspecify.annotations.Nullable;

/**
 * What decides which ladder new deals of a customer follow.
 *
 * @param segment null where the customer belongs to none
 * @param policy chosen for this very customer; null where none was
 */
public record LadderChoice(
        @Nullable SegmentId segment, @Nullable PolicyId policy) {

    public static final LadderChoice NONE = new LadderChoice(null, null);

    LadderChoice after(LadderChoiceEvent event) {
        return switch (event) {
            case CustomerSegmentSet set -> new LadderChoice(set.segment(), policy);
            case CustomerPolicyChosen chosen -> new LadderChoice(segment, chosen.policyId());
        };
    }
}
