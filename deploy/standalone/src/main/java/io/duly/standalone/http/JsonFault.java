package io.duly.standalone.http;

import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says in the caller's words what is wrong with a body, and where. */
final class JsonFault {

    static final String BODY = "body";

    private JsonFault() {}

    static FieldProblem in(JacksonException fault) {
        return switch (fault) {
            case StreamConstraintsException _ -> new FieldProblem(BODY, "is nested too deep or holds too long a value");
            case StreamReadException malformed -> malformed(malformed);
            case UnrecognizedPropertyException _ -> new FieldProblem(path(fault), "is not known");
            case RefusedValue refused -> new FieldProblem(path(fault), refused.getOriginalMessage());
            case InvalidFormatException invalid -> new FieldProblem(path(fault), expected(invalid.getTargetType()));
            case ValueInstantiationException refused -> refusedBy(refused);
            case MismatchedInputException _ -> new FieldProblem(path(fault), "is missing or not of the expected kind");
            default -> new FieldProblem(path(fault), "cannot be read");
        };
    }

    private static FieldProblem malformed(StreamReadException fault) {
        var duplicate = fault.getOriginalMessage().startsWith("Duplicate");
        var where = fault.getLocation();
        return new FieldProblem(
                BODY,
                (duplicate ? "names a field twice" : "is not well-formed JSON") + " at line " + where.getLineNr()
                        + ", column " + where.getColumnNr());
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "is not one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type == LocalTime.class) {
            return "is not a time such as 09:30";
        }
        if (type == MonthDay.class) {
            return "is not a day of the year such as --05-17";
        }
        if (type == ZoneId.class) {
            return "is not a time zone such as Europe/Moscow";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "is not a moment such as 2026-01-31T09:00:00Z";
        }
        return "is not a valid " + type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The value types word their refusals. A sentence that begins with the name of a component names the field. */
    private static FieldProblem refusedBy(ValueInstantiationException fault) {
        var path = path(fault);
        var message = fault.getCause() instanceof IllegalArgumentException said ? said.getMessage() : null;
        if (message == null) {
            return new FieldProblem(path, "lacks a required field");
        }
        var components = fault.getType().getRawClass().getRecordComponents();
        var firstWord = message.split(" ", 2)[0];
        var named = components != null
                && components.length > 1
                && Arrays.stream(components)
                        .anyMatch(component -> component.getName().equals(firstWord));
        if (!named) {
            return new FieldProblem(path, "is refused: " + message);
        }
        var field = path.equals(BODY) ? firstWord : path + "." + firstWord;
        return new FieldProblem(field, message.substring(firstWord.length()).strip());
    }

    private static String path(JacksonException fault) {
        var path = new StringBuilder();
        for (var step : fault.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? BODY : path.toString();
    }
}
