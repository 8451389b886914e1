package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/** Names a currency by its three letters, where a list of currencies needs a key. */
public record CurrencyCode(@JsonValue String value) {

    public CurrencyCode {
        try {
            CurrencyUnit.of(value);
        } catch (IllegalCurrencyException unknown) {
            throw new IllegalArgumentException(value + " is not a currency such as EUR", unknown);
        }
    }

    public static CurrencyCode of(CurrencyUnit currency) {
        return new CurrencyCode(currency.getCode());
    }

    @Override
    public String toString() {
        return value;
    }
}
