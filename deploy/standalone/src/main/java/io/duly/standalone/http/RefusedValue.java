package io.duly.standalone.http;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** A value in a body that is refused. Its message continues the name of the field. */
final class RefusedValue extends DatabindException {

    private static final long serialVersionUID = 1L;

    RefusedValue(JsonParser parser, String message) {
        super(parser, message);
    }
}
