package io.duly.access;

import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;

/** Knows whose a deal or a customer is. */
public interface Ownership {

    /** How a thing relates to somebody. */
    enum Owner {
        SELF,
        SOMEBODY_ELSE,
        /** There is no such thing. */
        NOBODY
    }

    /** For what is no deal and no customer's. */
    Ownership NONE = new Ownership() {
        @Override
        public Owner of(DealId dealId, Viewer viewer) {
            return Owner.NOBODY;
        }

        @Override
        public Owner of(CustomerId customerId, Viewer viewer) {
            return Owner.NOBODY;
        }
    };

    Owner of(DealId dealId, Viewer viewer);

    Owner of(CustomerId customerId, Viewer viewer);
}
