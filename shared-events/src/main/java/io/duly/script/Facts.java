package io.duly.script;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a script may say about a deal; what is not known is null. */
public record Facts(
        @Nullable Integer paymentDays,
        @Nullable LocalDate deliveryDate,
        @Nullable String invoiceNumber,
        @Nullable Money amount,
        @Nullable LocalDate dueDate) {

    public static final Facts NONE = new Facts(null, null, null, null, null);

    private static final CurrencyUnit ROUBLE = CurrencyUnit.of("RUB");

    /** As it is said in a language; empty where it is not known. */
    Optional<String> value(Blank blank, Locale language) {
        return Optional.ofNullable(
                switch (blank) {
                    case PAYMENT_DAYS -> paymentDays == null ? null : paymentDays.toString();
                    case DELIVERY_DATE -> deliveryDate == null ? null : date(deliveryDate, language);
                    case INVOICE_NUMBER -> invoiceNumber;
                    case AMOUNT -> amount == null ? null : amount(amount, language);
                    case DUE_DATE -> dueDate == null ? null : date(dueDate, language);
                });
    }

    private static String date(LocalDate day, Locale language) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language));
    }

    private static String amount(Money amount, Locale language) {
        var figures = NumberFormat.getNumberInstance(language);
        figures.setMinimumFractionDigits(amount.getScale());
        var currency = amount.getCurrencyUnit();
        return figures.format(amount.getAmount()) + "\u00a0" + (currency.equals(ROUBLE) ? "₽" : currency.getCode());
    }
}
