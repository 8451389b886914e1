package io.duly.query.page;

import org.jspecify.annotations.Nullable;

/** In which form the caller wants a list. */
public enum Form {
    /** As JSON, page by page. */
    PAGE,
    /** As a file of all rows. */
    TABLE;

    /** The attribute of a request that holds it. */
    public static final String ATTRIBUTE = "io.duly.query.page.Form";

    public Extent extent(@Nullable String cursor, int limit) {
        return this == TABLE ? Extent.everything() : Extent.page(cursor, limit);
    }
}
