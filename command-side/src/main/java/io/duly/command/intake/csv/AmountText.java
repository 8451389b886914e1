package io.duly.command.intake.csv;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads an amount that has points, commas, spaces or apostrophes between its thousands. */
final class AmountText {

    private static final int MOST_DIGITS = 15;
    private static final int LONGEST = 60;
    private static final Pattern CHARACTERS = Pattern.compile("[+-]?\\d[\\d.,'’\\h]*");
    private static final Pattern GAPS = Pattern.compile("['’\\h]");
    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(S\\d{3})+");

    private AmountText() {}

    /** @throws UnreadableField when the text is no positive amount of that currency, or can be read in two ways */
    static Money read(String field, String text, CurrencyUnit currency, @Nullable DecimalSeparator separator) {
        if (text.length() > LONGEST || !CHARACTERS.matcher(text).matches()) {
            throw new UnreadableField(field, "is not an amount");
        }
        var sign = text.startsWith("-") ? "-" : "";
        var amount = new BigDecimal(sign + digits(field, text.replaceFirst("^[+-]", ""), separator));
        if (amount.precision() - amount.scale() > MOST_DIGITS) {
            throw new UnreadableField(field, "has more than " + MOST_DIGITS + " digits");
        }
        if (amount.signum() <= 0) {
            throw new UnreadableField(field, "must be more than nothing");
        }
        if (amount.scale() > currency.getDecimalPlaces()) {
            throw new UnreadableField(
                    field, "has more decimal places than the " + currency.getDecimalPlaces() + " of " + currency);
        }
        return Money.of(currency, amount);
    }

    private static String digits(String field, String text, @Nullable DecimalSeparator separator) {
        int decimal = decimalAt(field, text, separator);
        var whole = decimal < 0 ? text : text.substring(0, decimal);
        var fraction = decimal < 0 ? "" : text.substring(decimal + 1);
        if (!fraction.matches("\\d*")) {
            throw new UnreadableField(field, "is not an amount");
        }
        return ungrouped(field, whole) + (fraction.isEmpty() ? "" : "." + fraction);
    }

    /** The position of the sign before the cents, or -1 when there are none. */
    private static int decimalAt(String field, String text, @Nullable DecimalSeparator separator) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (separator != null) {
            return text.lastIndexOf(separator.sign());
        }
        if (point >= 0 && comma >= 0) {
            return Math.max(point, comma);
        }
        int only = Math.max(point, comma);
        if (only < 0) {
            return -1;
        }
        var repeated = text.indexOf(text.charAt(only)) != only;
        if (repeated) {
            return -1;
        }
        var couldBeThousands = text.matches("[1-9]\\d{0,2}[.,]\\d{3}");
        if (couldBeThousands) {
            throw new UnreadableField(field, "can be read in two ways; the mapping's decimal-separator would tell");
        }
        return only;
    }

    private static String ungrouped(String field, String whole) {
        if (whole.matches("\\d+")) {
            return whole;
        }
        var same = GAPS.matcher(whole).replaceAll(" ");
        for (var gap : new String[] {" ", ".", ","}) {
            if (same.contains(gap) && GROUPS.matcher(same.replace(gap, "S")).matches()) {
                return same.replace(gap, "");
            }
        }
        throw new UnreadableField(field, "is not an amount");
    }
}
