package io.duly.query.page;

import io.duly.query.web.InvalidRequest;

/**
 * How a list is asked to be put in order.
 *
 * @param byAmount by amounts, currency by currency; otherwise by age
 */
public record Sorting(boolean byAmount, boolean descending) {

    /**
     * @param sort {@code newest} or {@code amount}
     * @param order {@code desc} or {@code asc}
     */
    public static Sorting of(String sort, String order) {
        var byAmount = switch (sort) {
            case "newest" -> false;
            case "amount" -> true;
            case String _ -> throw new InvalidRequest("sort", "is none of newest, amount");
        };
        return new Sorting(byAmount, isDescending(order));
    }

    public static boolean isDescending(String order) {
        return switch (order) {
            case "desc" -> true;
            case "asc" -> false;
            case String _ -> throw new InvalidRequest("order", "is neither desc nor asc");
        };
    }

    /** What tells the cursors of one order from those of another. */
    public String name() {
        return (byAmount ? "amount" : "newest") + (descending ? "-desc" : "-asc");
    }
}
