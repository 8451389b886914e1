package io.duly.events.deal;

import io.duly.events.shared.InstalmentId;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * Money set against one instalment, or taken back from it.
 *
 * @param amount always positive; the event says in which direction
 * @param effectiveOn never before the invoice date: until then the money is unapplied
 * @param openAfter what the instalment still owes afterwards
 */
public record Allocation(InstalmentId instalmentId, Money amount, LocalDate effectiveOn, Money openAfter) {}
