package io.duly.command.escalation;

import io.duly.state.customer.CustomerState;
import io.duly.state.deal.DealState.Opened;
import java.time.LocalDate;

/** Knows how often customers were turned to. */
@FunctionalInterface
public interface ContactedCustomers {

    /**
     * Counts the customer's contacts over all deals and channels. Nobody else who counts them to decide goes on before
     * this command has ended.
     *
     * @param customer as it stands
     * @param deal the one that decides
     * @param from the first day that counts
     * @param to the last one
     */
    int contacts(CustomerState customer, Opened deal, LocalDate from, LocalDate to);
}
