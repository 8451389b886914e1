package io.duly.demo.history;

import io.duly.events.shared.DealId;
import java.util.List;

/** One deal of the demo, from its first talk to its last payment. */
record DemoDeal(DealId dealId, DemoCustomer customer, List<Fact> facts) {

    DemoDeal {
        facts = List.copyOf(facts);
    }
}
