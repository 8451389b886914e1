package io.duly.standalone.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a calendar date that a business can mean. It refuses a typing error such as the year 20206. */
final class DateReader extends StdDeserializer<LocalDate> {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    DateReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        var text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
        if (!FORM.matcher(text).matches()) {
            throw new RefusedValue(parser, "is not a date such as 2026-01-31");
        }
        var date = parse(parser, text);
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new RefusedValue(parser, "is outside " + FIRST + " to " + LAST);
        }
        return date;
    }

    private static LocalDate parse(JsonParser parser, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            throw new RefusedValue(parser, "is a date that does not exist");
        }
    }
}
