package io.duly.command.promise;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.PromiseId;
import java.util.Optional;
import java.util.Set;

/** Knows which promises there are, and which deals record them. */
@FunctionalInterface
public interface PromisedDeals {

    /** What is known of a promise without its deals. */
    record Known(CustomerId customerId, Set<DealId> deals) {

        public Known {
            deals = Set.copyOf(deals);
        }
    }

    Optional<Known> find(PromiseId promiseId);
}
