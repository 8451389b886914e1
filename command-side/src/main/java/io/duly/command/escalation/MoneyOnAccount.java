package io.duly.command.escalation;

import io.duly.events.shared.InstalmentId;
import io.duly.state.deal.DealState.Opened;
import java.util.Map;
import org.joda.money.Money;

/** Knows what customers have paid beyond what it is set against, in whatever of their deals. */
@FunctionalInterface
public interface MoneyOnAccount {

    /**
     * How much of what the deal's instalments owe is covered by the customer's money in the same currency. It covers
     * the customer's oldest due debts first, of all deals, so that each amount covers one debt only. Instalments that
     * it does not reach are not named.
     */
    Map<InstalmentId, Money> cover(Opened deal);
}
