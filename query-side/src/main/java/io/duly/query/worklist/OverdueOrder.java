package io.duly.query.worklist;

import io.duly.query.page.Cursor;
import io.duly.query.sql.Conditions;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An order in which the overdue list is read, and how it goes on after a page. */
record OverdueOrder(OverdueKey key, boolean descending) {

    enum OverdueKey {
        DUE_ON,
        /** Amounts are compared within one currency only. */
        AMOUNT
    }

    private record LastDue(LocalDate dueOn, UUID id) {}

    private record LastAmount(Money open, UUID id) {}

    String sql() {
        var direction = descending ? " desc" : " asc";
        return switch (key) {
            case DUE_ON -> "i.due_on" + direction + ", i.instalment_id" + direction;
            case AMOUNT -> "i.currency" + direction + ", i.open" + direction + ", i.instalment_id" + direction;
        };
    }

    /** Where the list stands after this item. */
    Cursor after(OverdueInstalment item) {
        var id = item.instalmentId().value();
        return switch (key) {
            case DUE_ON -> Cursor.at(name(), item.debt().dueOn(), id);
            case AMOUNT ->
                Cursor.at(
                        name(),
                        item.debt().open().getCurrencyUnit(),
                        item.debt().open().getAmount().toPlainString(),
                        id);
        };
    }

    /** Narrows the list to what comes after the cursor. */
    void goOn(Conditions conditions, @Nullable String cursor) {
        var than = descending ? " < " : " > ";
        switch (key) {
            case DUE_ON -> {
                var last = Cursor.read(cursor, name(), OverdueOrder::lastDue);
                if (last != null) {
                    conditions
                            .and("(i.due_on, i.instalment_id)" + than + "(:lastDue, :lastId)", "lastDue", last.dueOn())
                            .with("lastId", last.id());
                }
            }
            case AMOUNT -> {
                var last = Cursor.read(cursor, name(), OverdueOrder::lastAmount);
                if (last != null) {
                    conditions
                            .and(
                                    "(i.currency, i.open, i.instalment_id)" + than
                                            + "(cast(:lastCurrency as char(3)), :lastOpen, :lastId)",
                                    "lastCurrency",
                                    last.open().getCurrencyUnit().getCode())
                            .with("lastOpen", last.open().getAmount())
                            .with("lastId", last.id());
                }
            }
        }
    }

    private static LastDue lastDue(Cursor cursor) {
        return new LastDue(cursor.day(1), UUID.fromString(cursor.get(2)));
    }

    private static LastAmount lastAmount(Cursor cursor) {
        var open = Money.of(CurrencyUnit.of(cursor.get(1)), cursor.amount(2));
        return new LastAmount(open, UUID.fromString(cursor.get(3)));
    }

    private String name() {
        return key + (descending ? "-desc" : "-asc");
    }
}
