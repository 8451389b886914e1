package io.duly.query.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * How the values of a parameter are written. The JDK and Spring read more than a caller can mean: years without end,
 * {@code 1e-999999}, {@code 0x10}, and digits of other scripts.
 */
public enum ParameterForm {
    DATE("\\d{4}-\\d{2}-\\d{2}", "is not a date such as 2026-03-31"),
    MOMENT(
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})",
            "is not a moment such as 2026-03-31T09:00:00Z"),
    WHOLE_NUMBER("-?\\d{1,18}", "is not a whole number"),
    AMOUNT("-?\\d{1,15}(\\.\\d{1,9})?", "is not a decimal number of at most 15 digits"),
    TEXT(".*", "is not a text");

    private final Pattern form;
    private final String problem;

    ParameterForm(String form, String problem) {
        this.form = Pattern.compile(form, Pattern.DOTALL);
        this.problem = problem;
    }

    static ParameterForm of(Class<?> type) {
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type == Instant.class) {
            return MOMENT;
        }
        if (type == BigDecimal.class) {
            return AMOUNT;
        }
        return type == int.class || type == Integer.class || type == long.class || type == Long.class
                ? WHOLE_NUMBER
                : TEXT;
    }

    /** @throws InvalidRequest when the text is written in another way */
    public void require(String field, String text) {
        if (!form.matcher(text).matches()) {
            throw new InvalidRequest(field, problem);
        }
    }
}
