package io.duly.query.aging;

import org.jspecify.annotations.Nullable;

/** By whom a report is broken down, beside the currency. */
public enum Grouping {
    NOTHING(null, "null::text"),
    CUSTOMER("customerId", "customer_id::text"),
    COLLECTOR("collectorId", "collector");

    private final @Nullable String field;
    private final String expression;

    Grouping(@Nullable String field, String expression) {
        this.field = field;
        this.expression = expression;
    }

    @Nullable
    String field() {
        return field;
    }

    String expression() {
        return expression;
    }
}
