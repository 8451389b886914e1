package io.duly.script;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A blank in a script, written in curly brackets, that is filled in from the deal. */
public enum Blank {
    /** Days from the delivery to the payment, as agreed. */
    PAYMENT_DAYS("paymentDays"),
    DELIVERY_DATE("deliveryDate"),
    /** Of the invoice that is to be paid next. */
    INVOICE_NUMBER("invoiceNumber"),
    /** What is open on the part that is to be paid next. */
    AMOUNT("amount"),
    DUE_DATE("dueDate");

    /** Whatever looks like a blank, or like half of one. */
    static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}|[{}]");

    private final String name;

    Blank(String name) {
        this.name = name;
    }

    /** As it stands in a script, with its brackets. */
    public String hole() {
        return "{" + name + "}";
    }

    static Optional<Blank> of(String hole) {
        return Arrays.stream(values())
                .filter(blank -> blank.hole().equals(hole))
                .findFirst();
    }

    /** All of them, as they stand in a script. */
    public static String list() {
        return Arrays.stream(values()).map(Blank::hole).collect(Collectors.joining(", "));
    }

    /** The first thing in curly brackets, or the first stray bracket, that is no blank. */
    public static Optional<String> unknownIn(String script) {
        return HOLE.matcher(script)
                .results()
                .map(found -> found.group())
                .filter(hole -> of(hole).isEmpty())
                .findFirst();
    }
}
