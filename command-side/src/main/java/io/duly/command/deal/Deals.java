package io.duly.command.deal;

import io.duly.command.web.ExpectedVersion;
import io.duly.command.web.StaleVersion;
import io.duly.events.deal.DealEvent;
import io.duly.events.shared.DealId;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.modelling.command.Repository;

/**
 * The door through which other rooms decide about a deal. Axon runs an aggregate's interceptors for the aggregate's own
 * handlers only, so the caller's expected version is guarded here.
 */
public final class Deals {

    private final Supplier<Repository<Deal>> deals;
    private final Consequences consequences;

    /** @param deals asked for at each decision: Axon has no repository yet when the rooms are put together */
    Deals(Supplier<Repository<Deal>> deals, Consequences consequences) {
        this.deals = deals;
        this.consequences = consequences;
    }

    /**
     * Loads the deal, lets the room decide, applies the events and whatever follows from them.
     *
     * @param effectiveOn the day on which the decision takes effect
     * @param decision gives no events for a repeat; nothing follows from those
     * @return the version that the deal is at afterwards
     * @throws StaleVersion when the caller had seen another version
     */
    public long decide(
            DealId dealId,
            LocalDate effectiveOn,
            Function<Opened, ? extends Collection<? extends DealEvent>> decision) {
        return deals.get()
                .load(dealId.toString())
                .invoke(deal -> ExpectedVersion.guard(() -> deal.decide(decision, effectiveOn, consequences)));
    }

    /** The same beside another deal or a customer. The caller's expected version is not about this one. */
    public void decideBeside(
            DealId dealId,
            LocalDate effectiveOn,
            Function<Opened, ? extends Collection<? extends DealEvent>> decision) {
        deals.get().load(dealId.toString()).execute(deal -> deal.decide(decision, effectiveOn, consequences));
    }

    /** Keeps these deals for this command, in an order that lets no two commands wait for each other. */
    public void lock(Collection<DealId> wanted) {
        wanted.stream()
                .map(DealId::toString)
                .distinct()
                .sorted()
                .forEach(id -> deals.get().load(id));
    }
}
