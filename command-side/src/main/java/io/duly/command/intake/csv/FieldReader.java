package io.duly.command.intake.csv;

import io.duly.command.refusal.Check;
import io.duly.command.refusal.InvalidCommand;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads single fields by the rules of the mapping, and by the rules of the commands that will carry them. */
record FieldReader(CsvMapping mapping) {

    private static final char UNREADABLE_BYTE = '\uFFFD';

    String text(String field, String value) {
        if (value.indexOf(UNREADABLE_BYTE) >= 0) {
            throw new UnreadableField(field, "holds bytes that are not " + mapping.charset());
        }
        // Other programs wrap long cells.
        return checked(field, () -> Check.text(field, value.replace('\n', ' '), Check.SHORT_TEXT));
    }

    LocalDate date(String field, String value) {
        try {
            var date = LocalDate.from(mapping.dates().parse(value));
            return checked(field, () -> {
                Check.date(field, date);
                return date;
            });
        } catch (DateTimeException notADate) {
            throw new UnreadableField(field, "is not a date of the form that the mapping gives");
        }
    }

    @Nullable
    LocalDate optionalDate(String field, String value) {
        return value.isEmpty() ? null : date(field, value);
    }

    Money amount(String field, String value, CurrencyUnit currency) {
        return AmountText.read(field, value, currency, mapping.decimalSeparator());
    }

    CurrencyUnit currency(Columns.Column column, CsvTable.Row row) {
        var constant = mapping.currency();
        if (constant != null && column.optional(row).isEmpty()) {
            return constant;
        }
        try {
            return CurrencyUnit.of(column.required(row));
        } catch (IllegalCurrencyException unknown) {
            throw new UnreadableField(column.field(), "is not a currency such as EUR");
        }
    }

    private static <T> T checked(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidCommand refused) {
            throw new UnreadableField(field, String.valueOf(refused.getMessage()));
        }
    }
}
