package io.duly.standalone.http;

import io.duly.text.EnteredText;
import io.duly.text.UnfitText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads text by the rule for all that people enter. Commands add how long it may be, and whether it has lines. */
final class TextReader extends StdScalarDeserializer<String> {

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new RefusedValue(parser, "is not a text");
        }
        try {
            return EnteredText.lines(parser.getString());
        } catch (UnfitText unfit) {
            throw new RefusedValue(parser, String.valueOf(unfit.getMessage()));
        }
    }
}
