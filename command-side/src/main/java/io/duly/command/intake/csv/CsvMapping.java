package io.duly.command.intake.csv;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.deal.LadderStart;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a CSV file means what, and how its dates and amounts are written.
 *
 * @param ladder what the ladder makes of debts that are overdue already
 */
public record CsvMapping(
        char delimiter,
        Charset charset,
        DateTimeFormatter dates,
        @Nullable CurrencyUnit currency,
        @Nullable DecimalSeparator decimalSeparator,
        LadderStart ladder,
        InvoiceColumns columns,
        @Nullable PaymentColumns payments) {

    private static final int LONGEST_PATTERN = 50;
    private static final LocalDateTime PROBE = LocalDateTime.of(2026, 1, 31, 0, 0);

    /** @throws InvalidCommand when the text is no mapping, with the field that is wrong */
    public static CsvMapping read(byte[] yaml) {
        return MappingText.read(yaml).meaning();
    }

    static char delimiter(@Nullable String text) {
        if (text == null) {
            return ',';
        }
        var character = text.equals("\\t") || text.equals("tab") ? "\t" : text;
        if (character.length() != 1 || Character.isLetterOrDigit(character.charAt(0)) || "\"\r\n".contains(character)) {
            throw new InvalidCommand("mapping.delimiter", "must be one character such as , or ; or tab");
        }
        return character.charAt(0);
    }

    static Charset charset(@Nullable String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new InvalidCommand("mapping.charset", "is not a known character set");
        }
    }

    /** Nobody is asked for the past unless the mapping says so. */
    static LadderStart ladder(@Nullable String wanted) {
        return switch (wanted) {
            case null -> LadderStart.FROM_NOW;
            case "from-now" -> LadderStart.FROM_NOW;
            case "by-age" -> LadderStart.BY_AGE;
            default -> throw new InvalidCommand("mapping.ladder", "is neither from-now nor by-age");
        };
    }

    /** Strict parsing refuses the 31st of February; it knows the year as {@code u}. */
    static DateTimeFormatter dates(@Nullable String pattern) {
        if (pattern == null) {
            return DateTimeFormatter.ISO_LOCAL_DATE;
        }
        if (pattern.length() > LONGEST_PATTERN) {
            throw noPattern();
        }
        try {
            var dates = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
            if (LocalDate.from(dates.parse(dates.format(PROBE))).equals(PROBE.toLocalDate())) {
                return dates;
            }
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw noPattern();
        }
        throw noPattern();
    }

    private static InvalidCommand noPattern() {
        return new InvalidCommand("mapping.date-format", "is not a date pattern such as M/d/yyyy");
    }

    static @Nullable CurrencyUnit currency(@Nullable String code) {
        try {
            return code == null ? null : CurrencyUnit.of(code);
        } catch (IllegalCurrencyException unknown) {
            throw new InvalidCommand("mapping.currency", "is not a currency such as EUR");
        }
    }
}
