package io.duly.standalone.http;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads an amount with its currency, written as text or as a number.
 *
 * <p>It checks the digits before it calculates: {@code 1e999999} is a short text and a very large number.
 */
final class MoneyReader extends StdDeserializer<Money> {

    private static final String AMOUNT = "amount";
    private static final String CURRENCY = "currency";
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");

    MoneyReader() {
        super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.isExpectedStartObjectToken()) {
            throw refusal(parser, null, "is not of the form {\"amount\": \"100.00\", \"currency\": \"EUR\"}");
        }
        BigDecimal amount = null;
        CurrencyUnit currency = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case AMOUNT -> amount = amount(parser);
                case CURRENCY -> currency = currency(parser);
                default -> throw refusal(parser, field, "is not known");
            }
        }
        if (amount == null) {
            throw refusal(parser, AMOUNT, "is missing");
        }
        if (currency == null) {
            throw refusal(parser, CURRENCY, "is missing");
        }
        return money(parser, currency, amount);
    }

    private static BigDecimal amount(JsonParser parser) {
        var token = parser.currentToken();
        var digits = token == JsonToken.VALUE_STRING || (token != null && token.isNumeric()) ? parser.getString() : "";
        if (!DECIMAL.matcher(digits).matches()) {
            throw refusal(parser, AMOUNT, "is not a decimal amount of at most 15 digits such as 100.00");
        }
        return new BigDecimal(digits);
    }

    private static CurrencyUnit currency(JsonParser parser) {
        try {
            return CurrencyUnit.of(parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "");
        } catch (IllegalCurrencyException unknown) {
            throw refusal(parser, CURRENCY, "is not a currency such as EUR");
        }
    }

    private static Money money(JsonParser parser, CurrencyUnit currency, BigDecimal amount) {
        try {
            return Money.of(currency, amount);
        } catch (ArithmeticException tooFine) {
            throw refusal(
                    parser,
                    null,
                    "has more decimal places than the " + currency.getDecimalPlaces() + " of " + currency);
        }
    }

    private static RuntimeException refusal(JsonParser parser, @Nullable String field, String message) {
        var refusal = new RefusedValue(parser, message);
        return field == null ? refusal : refusal.prependPath(Money.class, field);
    }
}
