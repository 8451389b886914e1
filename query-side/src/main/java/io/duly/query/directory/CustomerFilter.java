package io.duly.query.directory;

import io.duly.events.shared.UserName;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a list of customers is narrowed to; what is null does not narrow it.
 *
 * @param sought a part of the name, of the customer's number, or of the number of one of its invoices
 * @param overdue whether something is overdue, in the currency if there is one
 * @param currency in which something is owed or on account
 */
record CustomerFilter(
        @Nullable String sought,
        @Nullable UserName collector,
        @Nullable Boolean overdue,
        @Nullable CurrencyUnit currency) {}
