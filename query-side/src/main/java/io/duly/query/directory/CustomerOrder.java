package io.duly.query.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duly.query.page.Cursor;
import io.duly.query.page.Sorting;
import io.duly.query.sql.Conditions;
import io.duly.query.web.InvalidRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** An order in which customers are listed, and how the list goes on after a page. */
record CustomerOrder(CustomerKey key, boolean descending) {

    enum CustomerKey {
        NAME("query.folded(c.name)"),
        OWED("coalesce(o.owed, 0)"),
        OVERDUE("coalesce(o.overdue, 0)");

        private final String sql;

        CustomerKey(String sql) {
            this.sql = sql;
        }
    }

    private record Last(Object value, UUID id) {}

    /**
     * @param sort null for the default, the name
     * @param order null for the default: names from the first letter on, and the largest amounts first
     * @throws InvalidRequest when amounts are to be compared and no currency is named
     */
    static CustomerOrder of(@Nullable String sort, @Nullable String order, @Nullable CurrencyUnit currency) {
        var key = switch (sort) {
            case null -> CustomerKey.NAME;
            case "name" -> CustomerKey.NAME;
            case "owed" -> CustomerKey.OWED;
            case "overdue" -> CustomerKey.OVERDUE;
            case String _ -> throw new InvalidRequest("sort", "is none of name, owed, overdue");
        };
        if (key != CustomerKey.NAME && currency == null) {
            throw new InvalidRequest(
                    "currency", "is needed to sort by amounts, which are compared within one currency");
        }
        return new CustomerOrder(key, order == null ? key != CustomerKey.NAME : Sorting.isDescending(order));
    }

    String value() {
        return key.sql;
    }

    String sql() {
        var direction = descending ? " desc" : " asc";
        return key.sql + direction + ", c.customer_id" + direction;
    }

    /** A name may hold the sign that stands between the values of a cursor. */
    Cursor after(String value, UUID customer) {
        return Cursor.at(name(), URLEncoder.encode(value, UTF_8), customer);
    }

    /** Narrows the list to what comes after the cursor. */
    void goOn(Conditions conditions, @Nullable String cursor) {
        var last = Cursor.read(cursor, name(), this::last);
        if (last != null) {
            conditions
                    .and(
                            "(" + key.sql + ", c.customer_id)" + (descending ? " < " : " > ") + "(:lastValue, :lastId)",
                            "lastValue",
                            last.value())
                    .with("lastId", last.id());
        }
    }

    private Last last(Cursor cursor) {
        var value = key == CustomerKey.NAME ? storable(URLDecoder.decode(cursor.get(1), UTF_8)) : cursor.amount(1);
        return new Last(value, UUID.fromString(cursor.get(2)));
    }

    /** Only what a name can hold may reach the database. */
    private static String storable(String name) {
        if (name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("holds what no name holds");
        }
        return name;
    }

    private String name() {
        return key + (descending ? "-desc" : "-asc");
    }
}
