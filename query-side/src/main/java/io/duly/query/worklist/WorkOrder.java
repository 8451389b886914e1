package io.duly.query.worklist;

import io.duly.query.page.Cursor;
import io.duly.query.page.Sorting;
import io.duly.query.sql.Conditions;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An order in which a list of what was recorded is read: by the order of recording, or by amounts, which are compared
 * within one currency only.
 */
record WorkOrder(Columns columns, Sorting sorting) {

    /** By what the rows of a list are put in order. */
    record Columns(String currency, String amount, String place) {}

    /** An item of the list and its place among what was recorded. */
    record Placed<T>(T item, Money amount, long place) {}

    String sql() {
        var direction = sorting.descending() ? " desc" : " asc";
        var place = columns.place() + direction;
        return sorting.byAmount()
                ? columns.currency() + direction + ", " + columns.amount() + direction + ", " + place
                : place;
    }

    /** Where the list stands after this item. */
    Cursor after(Placed<?> last) {
        return sorting.byAmount()
                ? Cursor.at(
                        sorting.name(),
                        last.amount().getCurrencyUnit(),
                        last.amount().getAmount().toPlainString(),
                        last.place())
                : Cursor.at(sorting.name(), last.place());
    }

    /** Narrows the list to what comes after the cursor. */
    void goOn(Conditions conditions, @Nullable String cursor) {
        var than = sorting.descending() ? " < " : " > ";
        if (!sorting.byAmount()) {
            conditions.and(
                    columns.place() + than + ":lastPlace",
                    "lastPlace",
                    Cursor.read(cursor, sorting.name(), read -> read.place(1)));
            return;
        }
        var last = Cursor.read(cursor, sorting.name(), read -> new Placed<>(read, amount(read), read.place(3)));
        if (last != null) {
            conditions
                    .and(
                            "(" + columns.currency() + ", " + columns.amount() + ", " + columns.place() + ")" + than
                                    + "(cast(:lastCurrency as char(3)), :lastAmount, :lastPlace)",
                            "lastCurrency",
                            last.amount().getCurrencyUnit().getCode())
                    .with("lastAmount", last.amount().getAmount())
                    .with("lastPlace", last.place());
        }
    }

    private static Money amount(Cursor cursor) {
        return Money.of(CurrencyUnit.of(cursor.get(1)), cursor.amount(2));
    }
}
