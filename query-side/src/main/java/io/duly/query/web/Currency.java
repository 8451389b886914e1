package io.duly.query.web;

import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/** The currency that a question is about. */
public final class Currency {

    private Currency() {}

    /** @throws InvalidRequest when there is no such currency */
    public static @Nullable CurrencyUnit read(@Nullable String code) {
        try {
            return code == null ? null : CurrencyUnit.of(code);
        } catch (IllegalCurrencyException _) {
            throw new InvalidRequest("currency", "is not a currency");
        }
    }
}
