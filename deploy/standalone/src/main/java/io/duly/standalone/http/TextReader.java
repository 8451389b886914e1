package io.duly.standalone.http;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads text that can be stored. PostgreSQL stores no NUL, and half a surrogate pair is no character. */
final class TextReader extends StdScalarDeserializer<String> {

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new RefusedValue(parser, "is not a text");
        }
        var text = parser.getString();
        if (text.codePoints().anyMatch(TextReader::unfit)) {
            throw new RefusedValue(parser, "holds a character that cannot be kept");
        }
        return text;
    }

    private static boolean unfit(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }
}
