package io.duly.query.audit;

import io.duly.events.shared.InstalmentId;
import io.duly.query.aging.AgeBucket;
import io.duly.state.deal.DealState;
import io.duly.state.money.InstalmentState;
import io.duly.state.money.InvoiceState;
import io.duly.state.money.UnappliedMoney;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was owed on a deal on a day.
 *
 * @param overdue the part of {@code open} whose due date had passed
 * @param unapplied money that was set against nothing; it is not taken off what is open
 */
record DealMoney(Money invoiced, Money open, Money overdue, Money unapplied, List<Part> instalments) {

    /**
     * One due part of an invoice.
     *
     * @param daysPastDue until that day, or until it was settled
     * @param settledOn the value date of the money that left nothing open; null while something was
     * @param bucket how old it was; of no meaning where nothing is open
     */
    record Part(
            String invoiceNumber,
            InstalmentId instalmentId,
            LocalDate dueOn,
            Money amount,
            Money open,
            long daysPastDue,
            @Nullable LocalDate settledOn,
            AgeBucket bucket,
            int level) {

        private boolean overdue() {
            return bucket != AgeBucket.NOT_DUE;
        }
    }

    static DealMoney of(DealState.Opened deal, LocalDate day) {
        var ledger = deal.ledger();
        var parts = ledger.invoices().stream()
                .flatMap(invoice -> invoice.instalments().stream().map(owed -> part(invoice, owed, deal, day)))
                .toList();
        var currency = ledger.currency();
        return new DealMoney(
                ledger.invoiced(),
                ledger.open(),
                sum(currency, parts.stream().filter(Part::overdue).map(Part::open)),
                sum(currency, ledger.unapplied().stream().map(UnappliedMoney::amount)),
                parts);
    }

    private static Part part(InvoiceState invoice, InstalmentState owed, DealState.Opened deal, LocalDate day) {
        var settledOn = owed.settledOn();
        var until = settledOn == null || settledOn.isAfter(day) ? day : settledOn;
        var daysPastDue = until.toEpochDay() - owed.dueOn().toEpochDay();
        return new Part(
                invoice.issued().number(),
                owed.instalmentId(),
                owed.dueOn(),
                owed.amount(),
                owed.open(),
                daysPastDue,
                settledOn,
                AgeBucket.of(daysPastDue),
                deal.ladders().of(owed.instalmentId()).level());
    }

    private static Money sum(CurrencyUnit currency, Stream<Money> amounts) {
        return amounts.reduce(Money.zero(currency), Money::plus);
    }
}
