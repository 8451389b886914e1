package io.duly.command.promise;

import io.duly.command.calendar.CreditorTime;
import io.duly.command.customer.CustomerHistory;
import io.duly.command.deal.Consequence;
import io.duly.command.deal.Deals;
import io.duly.command.escalation.StandstillSource;
import io.duly.command.escalation.TimedDecision;
import io.duly.events.deal.DealEvent;
import io.duly.events.deal.PromiseToPayGiven;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The room of promises, put together as Spring does it.
 *
 * @param history what has happened to the deals so far
 */
public record PromiseRoom(
        CustomerHistory customers, Supplier<? extends Collection<DealEvent>> history, CreditorTime creditor) {

    public Consequence consequence() {
        return new JudgePromises(creditor);
    }

    public static TimedDecision timed(CreditorTime creditor) {
        return new JudgePromises(creditor);
    }

    public static StandstillSource standstills() {
        return new PromisedStandstills();
    }

    public Object commands(Deals deals) {
        return new PromiseCommands(deals, customers, known(), creditor);
    }

    private PromisedDeals known() {
        return id -> history.get().stream()
                .filter(PromiseToPayGiven.class::isInstance)
                .map(PromiseToPayGiven.class::cast)
                .filter(given -> given.promiseId().equals(id))
                .findFirst()
                .map(given -> new PromisedDeals.Known(given.customerId(), Set.copyOf(given.deals())));
    }
}
