package io.duly.query.page;

import io.duly.query.web.TooManyRows;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next hand this back as {@code cursor} to go on; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * @param found up to one more than {@code limit}, which tells whether there is another page
     * @param position where an item stands in the order of the list
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> position) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, limit);
        return new Page<>(items, position.apply(items.getLast()).text());
    }

    /**
     * The same for a page or the whole list.
     *
     * @throws TooManyRows when the whole list was asked for and is too long
     */
    public static <T> Page<T> of(List<T> found, Extent extent, Function<T, Cursor> position) {
        if (extent.whole() && found.size() > extent.limit()) {
            throw new TooManyRows(extent.limit());
        }
        return of(found, extent.limit(), position);
    }

    public <U> Page<U> map(Function<T, U> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
