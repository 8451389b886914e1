package io.duly.query.aging;

import java.util.List;

/** By whom a report is broken down, beside the currency. */
public enum Grouping {
    NOTHING(List.of(), "null::text", "null::text"),
    CUSTOMER(List.of("customerId", "customerName"), "customer_id::text", "max(named.name)"),
    COLLECTOR(List.of("collectorId"), "collector", "null::text"),
    SALESPERSON(List.of("salesperson"), "salesperson", "null::text");

    private final List<String> fields;
    private final String expression;
    private final String nameExpression;

    Grouping(List<String> fields, String expression, String nameExpression) {
        this.fields = fields;
        this.expression = expression;
        this.nameExpression = nameExpression;
    }

    /** What a row says of its group: first by what it is told apart, then the name if that is another one. */
    List<String> fields() {
        return fields;
    }

    String expression() {
        return expression;
    }

    String nameExpression() {
        return nameExpression;
    }
}
