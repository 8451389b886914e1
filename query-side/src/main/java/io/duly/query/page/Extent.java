package io.duly.query.page;

import org.jspecify.annotations.Nullable;

/**
 * How much of a list is asked for: one page, or all of it.
 *
 * @param cursor after which place the page begins; null for the first one and for the whole list
 * @param limit how many rows at most
 * @param whole whether more rows than that are refused, because a part would pass for the whole
 */
public record Extent(@Nullable String cursor, int limit, boolean whole) {

    /** So many rows are given at once: a spreadsheet still opens them, and the memory still holds them. */
    private static final int MOST = 50_000;

    public static Extent page(@Nullable String cursor, int limit) {
        return new Extent(cursor, limit, false);
    }

    public static Extent everything() {
        return new Extent(null, MOST, true);
    }

    /** One row more than is shown tells whether there are more. */
    public int toRead() {
        return limit + 1;
    }
}
