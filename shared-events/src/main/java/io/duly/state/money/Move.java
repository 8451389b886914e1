package io.duly.state.money;

import io.duly.events.deal.CreditSource;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One change of what an instalment owes.
 *
 * @param source null for a difference that was written off
 * @param amount positive where less is owed, negative where it is owed again
 * @param availableOn the value date of the money itself, which may be older
 */
public record Move(@Nullable CreditSource source, Money amount, LocalDate effectiveOn, LocalDate availableOn) {}
