package io.duly.standalone.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a moment that a business can mean. The JDK knows moments that no database and no calendar knows. */
final class MomentReader extends StdScalarDeserializer<Instant> {

    private static final Pattern FORM =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2199-12-31T23:59:59Z");

    MomentReader() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
        var moment = moment(parser);
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new RefusedValue(parser, "is outside " + FIRST + " to " + LAST);
        }
        return moment;
    }

    private static Instant moment(JsonParser parser) {
        var text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
        try {
            if (FORM.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeException _) {
            throw new RefusedValue(parser, "is a moment that does not exist");
        }
        throw new RefusedValue(parser, "is not a moment such as 2026-01-31T09:00:00Z");
    }
}
