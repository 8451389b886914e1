package io.duly.command.refusal;

import io.duly.text.EnteredText;
import io.duly.text.UnfitText;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What can be judged about a field without knowing anything else. */
public final class Check {

    public static final int SHORT_TEXT = 200;
    public static final int LONG_TEXT = 2000;

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMAL_PLACES = 9;

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private Check() {}

    /**
     * Returns a text of one line, such as a name, in the form in which it is kept.
     *
     * @throws InvalidCommand when it is blank, too long, or holds what nobody can see
     */
    public static String text(String field, String value, int longest) {
        return kept(field, value, longest, EnteredText::line);
    }

    /** The same for a text that may be left out. Nobody leaves it out with a blank one. */
    public static @Nullable String optionalText(String field, @Nullable String value, int longest) {
        return value == null ? null : text(field, value, longest);
    }

    /** Returns a text that may have several lines, such as a note or a reason, in the form in which it is kept. */
    public static String lines(String field, String value, int longest) {
        return kept(field, value, longest, EnteredText::lines);
    }

    /** The same for a text that may be left out. */
    public static @Nullable String optionalLines(String field, @Nullable String value, int longest) {
        return value == null ? null : lines(field, value, longest);
    }

    /** Returns where a document can be looked at, as an absolute link. */
    public static String link(String field, String value) {
        var link = text(field, value, LONG_TEXT);
        try {
            if (new URI(link).isAbsolute()) {
                return link;
            }
        } catch (URISyntaxException e) {
            throw new InvalidCommand(field, "is not a link: " + e.getReason());
        }
        throw new InvalidCommand(field, "must be a whole link such as https://documents.example/17");
    }

    private static String kept(String field, String value, int longest, UnaryOperator<String> form) {
        try {
            var text = form.apply(value);
            if (text.codePointCount(0, text.length()) > longest) {
                throw new InvalidCommand(field, "must not be longer than " + longest + " characters");
            }
            return text;
        } catch (UnfitText unfit) {
            throw new InvalidCommand(field, String.valueOf(unfit.getMessage()));
        }
    }

    public static void date(String field, LocalDate value) {
        if (value.isBefore(EARLIEST) || value.isAfter(LATEST)) {
            throw new InvalidCommand(field, "must be between " + EARLIEST + " and " + LATEST);
        }
    }

    /** Refuses what is short to write and endless to calculate with, such as {@code 1e999999}. */
    public static void digits(String field, BigDecimal value) {
        if (value.precision() - (long) value.scale() > MOST_DIGITS || value.scale() > MOST_DECIMAL_PLACES) {
            throw new InvalidCommand(
                    field,
                    "must have at most " + MOST_DIGITS + " digits and " + MOST_DECIMAL_PLACES + " decimal places");
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
