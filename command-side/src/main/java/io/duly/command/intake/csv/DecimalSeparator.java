package io.duly.command.intake.csv;

import io.duly.command.refusal.InvalidCommand;
import org.jspecify.annotations.Nullable;

/** The sign before the cents, for amounts whose digits alone do not tell it. */
enum DecimalSeparator {
    POINT('.'),
    COMMA(',');

    private final char sign;

    DecimalSeparator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    static @Nullable DecimalSeparator of(@Nullable String text) {
        return switch (text) {
            case null -> null;
            case "." -> POINT;
            case "," -> COMMA;
            default -> throw new InvalidCommand("mapping.decimal-separator", "must be . or ,");
        };
    }
}
