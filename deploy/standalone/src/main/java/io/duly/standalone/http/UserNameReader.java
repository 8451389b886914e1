package io.duly.standalone.http;

import io.duly.events.shared.UserName;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a user name as parameters are read: however its letters are composed, it is the same name. */
final class UserNameReader extends StdScalarDeserializer<UserName> {

    UserNameReader() {
        super(UserName.class);
    }

    @Override
    public UserName deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new RefusedValue(parser, "is not a text");
        }
        try {
            return UserName.of(parser.getString());
        } catch (IllegalArgumentException refused) {
            throw new RefusedValue(parser, "is refused: " + refused.getMessage());
        }
    }
}
