package io.duly.demo.history;

import io.duly.events.shared.DealId;
import java.util.List;

/** One deal of the demo, from its opening to its last payment. */
record DemoDeal(DealId dealId, DemoCustomer customer, List<HistoryEntry> entries) {

    DemoDeal {
        entries = List.copyOf(entries);
    }
}
