package io.duly.command.authority;

import io.duly.access.NotAllowed;
import io.duly.access.Ownership.Owner;
import io.duly.access.Sight;
import io.duly.command.deal.OwnSales;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.UserName;
import org.springframework.stereotype.Component;

/** Keeps salespeople to their own customers and to their own names: a deal that they open would make both theirs. */
@Component
class SalesAccess implements OwnSales {

    private final Owners owners;

    SalesAccess(Owners owners) {
        this.owners = owners;
    }

    @Override
    public void requireOwn(Sight sight, CustomerId customerId, UserName salesperson) {
        if (!sight.ownOnly()) {
            return;
        }
        var viewer = sight.viewer();
        if (owners.of(customerId, viewer) == Owner.SOMEBODY_ELSE) {
            throw NotAllowed.notTheirs(viewer.role(), "customer", CommandAccess.OPEN_DEAL);
        }
        if (!viewer.actsFor().contains(salesperson)) {
            throw NotAllowed.notTheirs(viewer.role(), "deal", CommandAccess.OPEN_DEAL);
        }
    }
}
