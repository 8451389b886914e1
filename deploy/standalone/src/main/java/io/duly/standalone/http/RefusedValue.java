package io.duly.standalone.http;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** A value in a body that cannot be meant; its message continues the field's name. */
final class RefusedValue extends DatabindException {

    private static final long serialVersionUID = 1L;

    RefusedValue(JsonParser parser, String message) {
        super(parser, message);
    }
}
