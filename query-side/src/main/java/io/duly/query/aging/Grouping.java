package io.duly.query.aging;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By whom a report is broken down, beside the currency. */
public enum Grouping {
    NOTHING(null, "null::text", null, "null::text"),
    CUSTOMER("customerId", "customer_id::text", "customerName", "max(named.name)"),
    COLLECTOR("collectorId", "collector", "collectorName", "null::text"),
    SALESPERSON("salesperson", "salesperson", "salespersonName", "null::text");

    private final @Nullable String field;
    private final String expression;
    private final @Nullable String nameField;
    private final String nameExpression;

    Grouping(@Nullable String field, String expression, @Nullable String nameField, String nameExpression) {
        this.field = field;
        this.expression = expression;
        this.nameField = nameField;
        this.nameExpression = nameExpression;
    }

    /** What a row says of its group: first by what it is told apart, then the name if that is another one. */
    List<String> fields() {
        return Stream.of(field, nameField).filter(Objects::nonNull).toList();
    }

    String expression() {
        return expression;
    }

    String nameExpression() {
        return nameExpression;
    }

    /** Whether the groups are people who work here, whose names no table has. */
    boolean byStaff() {
        return this == COLLECTOR || this == SALESPERSON;
    }
}
