package io.duly.command.refusal;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What can be judged about a field without knowing anything else. */
public final class Check {

    public static final int SHORT_TEXT = 200;
    public static final int LONG_TEXT = 2000;

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private Check() {}

    public static void text(String field, String value, int longest) {
        if (value.isBlank()) {
            throw new InvalidCommand(field, "must not be blank");
        }
        optionalText(field, value, longest);
    }

    public static void optionalText(String field, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            throw new InvalidCommand(field, "must not be longer than " + longest + " characters");
        }
        if (value != null && value.indexOf('\0') >= 0) {
            throw new InvalidCommand(field, "must not contain the character zero");
        }
    }

    public static void date(String field, LocalDate value) {
        if (value.isBefore(EARLIEST) || value.isAfter(LATEST)) {
            throw new InvalidCommand(field, "must be between " + EARLIEST + " and " + LATEST);
        }
    }

    public static void positive(String field, Money value) {
        if (!value.isPositive()) {
            throw new InvalidCommand(field, "must be more than nothing");
        }
    }

    /**
     * Makes a value of a type that checks itself. The message of the type begins with the name of the field.
     *
     * @throws InvalidCommand when it is refused
     */
    public static <T> T value(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refused) {
            var sentence = String.valueOf(refused.getMessage()).split(" ", 2);
            throw new InvalidCommand(sentence[0], sentence.length > 1 ? sentence[1] : "is refused");
        }
    }
}
