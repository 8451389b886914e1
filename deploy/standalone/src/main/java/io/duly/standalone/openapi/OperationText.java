package io.duly.standalone.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an operation beyond what its controller tells.
 *
 * @param id its name for programs; it never changes
 * @param versioned whether the answer carries the version as {@code ETag}, though {@code If-Match} is not heeded
 * @param versionNeeded whether what is there is changed only by whoever names its version
 * @param notFound when the answer is 404; left out where it never is
 * @param refused the reasons for which a rule may refuse it
 * @param parameters what is special about its parameters; the others are worded in {@link DocumentText}
 * @param request a body with which it can be tried
 */
record OperationText(
        String id,
        String summary,
        @Nullable String description,
        boolean versioned,
        boolean versionNeeded,
        @Nullable String notFound,
        List<String> refused,
        Map<String, ParameterText> parameters,
        @Nullable Object request) {

    @SuppressWarnings("NullAway") // what a file leaves out is null here
    OperationText {
        refused = List.copyOf(Objects.requireNonNullElse(refused, List.of()));
        parameters = Map.copyOf(Objects.requireNonNullElse(parameters, Map.of()));
    }
}
