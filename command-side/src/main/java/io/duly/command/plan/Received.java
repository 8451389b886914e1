package io.duly.command.plan;

import io.duly.state.money.Credit;
import io.duly.state.money.InstalmentState;
import io.duly.state.money.Ledger;
import java.time.LocalDate;
import org.joda.money.Money;

/** Finds what was paid of an instalment by value dates. Credit notes are no money. */
final class Received {

    private Received() {}

    static Money after(LocalDate day, InstalmentState instalment, Ledger ledger) {
        return between(day, LocalDate.MAX, instalment, ledger);
    }

    /** @param after the day before the first value date that counts */
    static Money between(LocalDate after, LocalDate last, InstalmentState instalment, Ledger ledger) {
        return ledger.credits().stream()
                .filter(credit -> credit.source().paid())
                .filter(credit -> credit.availableOn().isAfter(after)
                        && !credit.availableOn().isAfter(last))
                .map(Credit::source)
                .map(instalment::paidBy)
                .reduce(Money.zero(instalment.amount().getCurrencyUnit()), Money::plus);
    }
}
