package io.duly.command.refusal;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what came in.
 *
 * @param field its path, such as {@code steps[2].condition}
 * @param message goes on where the name of the field ends
 * @param line counted from 1; null where what came in has no lines
 * @param column counted from 1; null where {@code line} is
 */
public record Fault(
        String field,
        String message,
        @Nullable Integer line,
        @Nullable Integer column) {

    public Fault(String field, String message) {
        this(field, message, null, null);
    }

    @Override
    public String toString() {
        return line == null
                ? field + " " + message
                : "%s: line %d, column %d: %s".formatted(field, line, column, message);
    }
}
