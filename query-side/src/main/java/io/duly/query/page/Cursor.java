package io.duly.query.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duly.query.web.InvalidRequest;
import io.duly.query.web.ParameterForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The place in a list after which the next page begins: the sort values of the last item seen. */
public record Cursor(List<String> values) {

    private static final String BETWEEN = "|";
    private static final String FIELD = "cursor";

    public Cursor {
        values = List.copyOf(values);
    }

    public static Cursor at(Object... values) {
        return new Cursor(Stream.of(values).map(Object::toString).toList());
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @param order names the list's order; a cursor from another order is refused
     * @param read makes of the values what the query needs
     * @throws InvalidRequest when this is no cursor of that list
     */
    public static <T> @Nullable T read(@Nullable String text, String order, Function<Cursor, T> read) {
        if (text == null) {
            return null;
        }
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            var cursor = new Cursor(Arrays.asList(decoded.split("\\|", -1)));
            if (!cursor.get(0).equals(order)) {
                throw new IllegalArgumentException("of another order");
            }
            return read.apply(cursor);
        } catch (RuntimeException e) {
            throw new InvalidRequest(FIELD, "is not a cursor of this list in this order");
        }
    }

    /** @throws InvalidRequest when the value is no day that a list could have shown */
    public LocalDate day(int index) {
        ParameterForm.DATE.require(FIELD, get(index));
        return LocalDate.parse(get(index));
    }

    /** @throws InvalidRequest when the value is no amount that a list could have shown */
    public BigDecimal amount(int index) {
        ParameterForm.AMOUNT.require(FIELD, get(index));
        return new BigDecimal(get(index));
    }

    /** @throws InvalidRequest when the value is no place that a list could have shown */
    public long place(int index) {
        ParameterForm.WHOLE_NUMBER.require(FIELD, get(index));
        return Long.parseLong(get(index));
    }

    public String get(int index) {
        return values.get(index);
    }

    String text() {
        var joined = values.stream().collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
    }
}
