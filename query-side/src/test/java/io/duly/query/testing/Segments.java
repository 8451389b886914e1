package io.duly.query.testing;

import io.duly.events.customer.CustomerPolicyChosen;
import io.duly.events.customer.CustomerSegmentSet;
import io.duly.events.escalation.SegmentPolicyChosen;
import io.duly.events.shared.SegmentId;

/** Customers that are treated alike. */
final class Segments {

    private static final SegmentId SEGMENT = SegmentId.of("key-accounts");

    private Segments() {}

    static SegmentPolicyChosen chosen() {
        return new SegmentPolicyChosen(SEGMENT, Deals.STANDARD.policyId());
    }

    /** Every second customer has a ladder of its own. */
    static Object[] of(int customer) {
        return new Object[] {
            new CustomerSegmentSet(Deals.customer(customer), SEGMENT),
            new CustomerPolicyChosen(Deals.customer(customer), customer % 2 == 0 ? Deals.STANDARD.policyId() : null)
        };
    }
}
