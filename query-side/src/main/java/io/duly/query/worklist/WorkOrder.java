package io.duly.query.worklist;

import io.duly.query.page.Cursor;
import io.duly.query.sql.Conditions;
import io.duly.query.web.InvalidRequest;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An order in which a list of what was recorded is read: by the order of recording, or by amounts, which are compared
 * within one currency only.
 */
record WorkOrder(Columns columns, boolean byAmount, boolean descending) {

    /** By what the rows of a list are put in order. */
    record Columns(String currency, String amount, String place) {}

    /** An item of the list and its place among what was recorded. */
    record Placed<T>(T item, Money amount, long place) {}

    /**
     * @param sort {@code newest} or {@code amount}
     * @param order {@code desc} or {@code asc}
     */
    static WorkOrder of(String sort, String order, Columns columns) {
        var byAmount = switch (sort) {
            case "newest" -> false;
            case "amount" -> true;
            case String _ -> throw new InvalidRequest("sort", "is none of newest, amount");
        };
        return switch (order) {
            case "desc" -> new WorkOrder(columns, byAmount, true);
            case "asc" -> new WorkOrder(columns, byAmount, false);
            case String _ -> throw new InvalidRequest("order", "is neither desc nor asc");
        };
    }

    String sql() {
        var direction = descending ? " desc" : " asc";
        var place = columns.place() + direction;
        return byAmount ? columns.currency() + direction + ", " + columns.amount() + direction + ", " + place : place;
    }

    /** Where the list stands after this item. */
    Cursor after(Placed<?> last) {
        return byAmount
                ? Cursor.at(
                        name(),
                        last.amount().getCurrencyUnit(),
                        last.amount().getAmount().toPlainString(),
                        last.place())
                : Cursor.at(name(), last.place());
    }

    /** Narrows the list to what comes after the cursor. */
    void goOn(Conditions conditions, @Nullable String cursor) {
        var than = descending ? " < " : " > ";
        if (!byAmount) {
            conditions.and(
                    columns.place() + than + ":lastPlace",
                    "lastPlace",
                    Cursor.read(cursor, name(), read -> read.place(1)));
            return;
        }
        var last = Cursor.read(cursor, name(), read -> new Placed<>(read, amount(read), read.place(3)));
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

    private String name() {
        return (byAmount ? "amount" : "newest") + (descending ? "-desc" : "-asc");
    }
}
