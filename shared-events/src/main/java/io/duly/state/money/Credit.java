package io.duly.state.money;

import io.duly.events.deal.Allocation;
import io.duly.events.deal.CreditSource;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/** Money that lowers what the customer owes, from wherever it came, and where it stands now. */
public sealed interface Credit permits PaymentState, CreditNoteState, MovedMoneyState {

    CreditSource source();

    /** The value date: on no earlier day is it there. */
    LocalDate availableOn();

    /** What it was at first. */
    Money amount();

    /** What is set against which instalment now. */
    List<Allocation> allocations();

    /** What is set against nothing. */
    Money unapplied();

    /** The same with its money elsewhere. */
    Credit standing(List<Allocation> allocations, Money unapplied);
}
