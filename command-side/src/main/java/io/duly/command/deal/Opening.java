package io.duly.command.deal;

import io.duly.command.platform.KnownUsers;
import io.duly.command.refusal.CommandRejected;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.DealOpened;
import io.duly.events.deal.PlaybookPinned;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.Origin;
import io.duly.events.shared.PlaybookVersion;
import io.duly.events.shared.PolicyVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides what opening a deal leads to. */
@Component
public final class Opening {

    /** Knows which customers there are. */
    @FunctionalInterface
    public interface KnownCustomers {

        /** @throws CommandRejected when there is no such customer */
        void require(CustomerId customerId);
    }

    /** Knows which version of a ladder a new deal follows. */
    @FunctionalInterface
    public interface LadderOfNewDeals {

        /** @throws CommandRejected when the ladder that is asked for was never published */
        PolicyVersion choose(OpenDeal command);
    }

    /** Knows which version of a playbook a new deal follows, if any. */
    @FunctionalInterface
    public interface PlaybookOfNewDeals {

        /** @throws CommandRejected when the playbook that is asked for was never published */
        Optional<PlaybookVersion> choose(OpenDeal command);
    }

    private final KnownCustomers customers;
    private final KnownUsers users;
    private final LadderOfNewDeals ladders;
    private final PlaybookOfNewDeals playbooks;

    public Opening(KnownCustomers customers, KnownUsers users, LadderOfNewDeals ladders, PlaybookOfNewDeals playbooks) {
        this.customers = customers;
        this.users = users;
        this.ladders = ladders;
        this.playbooks = playbooks;
    }

    /** Who sold what another system invoiced may be nobody here. */
    List<DealEvent> decide(OpenDeal command) {
        customers.require(command.customerId());
        if (command.origin() == Origin.ENTERED) {
            users.require(command.salesperson(), DealRefusal.SALESPERSON_UNKNOWN);
        }
        var policy = ladders.choose(command);
        var playbook = playbooks.choose(command);
        var events = new ArrayList<DealEvent>();
        events.add(new DealOpened(
                command.dealId(),
                command.customerId(),
                command.title(),
                command.value(),
                command.openedOn(),
                command.salesperson(),
                policy,
                command.origin()));
        playbook.ifPresent(version -> events.add(new PlaybookPinned(command.dealId(), version)));
        return events;
    }
}
