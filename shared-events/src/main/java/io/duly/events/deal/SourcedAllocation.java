package io.duly.events.deal;

import org.joda.money.Money;

/**
 * Money of one source that is set against an instalment, or taken back from it.
 *
 * @param unappliedAfter what is left of the source, set against nothing
 */
public record SourcedAllocation(CreditSource source, Allocation allocation, Money unappliedAfter) {}
