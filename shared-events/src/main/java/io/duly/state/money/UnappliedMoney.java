package io.duly.state.money;

import io.duly.events.deal.CreditSource;
import java.time.LocalDate;
import org.joda.money.Money;

/** What is left of one source and set against nothing, with the value date on which it was there. */
public record UnappliedMoney(CreditSource source, Money amount, LocalDate availableOn) {}
