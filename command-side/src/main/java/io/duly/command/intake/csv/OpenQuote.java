package io.duly.command.intake.csv;

/** Tells after each line whether a quoted field is still open. A quote inside an unquoted field opens nothing. */
final class OpenQuote {

    static final char QUOTE = '"';

    private final char delimiter;
    private boolean open;

    OpenQuote(char delimiter) {
        this.delimiter = delimiter;
    }

    boolean isOpenAfter(String line) {
        boolean fieldBegins = !open;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (open) {
                open = character != QUOTE || isDoubled(line, i);
                i += open && character == QUOTE ? 1 : 0;
            } else {
                open = character == QUOTE && fieldBegins;
                fieldBegins = character == delimiter;
            }
        }
        return open;
    }

    private static boolean isDoubled(String line, int quote) {
        return quote + 1 < line.length() && line.charAt(quote + 1) == QUOTE;
    }
}
