package io.duly.standalone.openapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a parameter.
 *
 * @param example a value with which the operation can be tried
 * @param values all values there are, where the type does not tell
 */
record ParameterText(
        @Nullable String description,
        @Nullable Object example,
        @Nullable List<String> values) {

    static final ParameterText NOTHING = new ParameterText(null, null, null);

    /** What is not said here is taken from the other. */
    ParameterText or(ParameterText other) {
        return new ParameterText(
                description == null ? other.description : description,
                example == null ? other.example : example,
                values == null ? other.values : values);
    }
}
