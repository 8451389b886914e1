package io.duly.text;

import java.text.Normalizer;

/**
 * Brings text that people enter into the form in which it is kept.
 *
 * <p>It is composed (NFC), and every kind of blank becomes a plain space. Texts that look alike are therefore the same
 * text. What nobody could see is refused, because it would hide one text behind another.
 *
 * <p>Stored events are older than this rule, so only what enters is judged by it.
 */
public final class EnteredText {

    private static final int LINE_FEED = '\n';
    private static final int TABULATOR = '\t';
    private static final int BRAILLE_BLANK = 0x2800;
    private static final int NO_NOTE_HEAD = 0x1D159;
    private static final int OBJECT_PLACE = 0xFFFC;
    private static final int LOST_CHARACTER = 0xFFFD;

    private EnteredText() {}

    /**
     * Reads a text of one line, such as a name.
     *
     * @throws UnfitText when it is not kept
     */
    public static String line(String entered) {
        return read(entered, false);
    }

    /**
     * Reads a text that may have several lines and tabulators, such as a note.
     *
     * @throws UnfitText when it is not kept
     */
    public static String lines(String entered) {
        return read(entered, true);
    }

    private static String read(String entered, boolean mayBreak) {
        if (isPlain(entered)) {
            return entered;
        }
        var text = plainBlanks(Normalizer.normalize(entered, Normalizer.Form.NFC));
        boolean shows = false;
        for (int at = 0; at < text.length; at++) {
            judge(text, at, mayBreak);
            shows |= showsByItself(text[at]);
        }
        if (!shows) {
            throw new UnfitText("must not be blank");
        }
        return new String(text, 0, text.length).strip();
    }

    /** Most text is plain, and large files are full of it. */
    private static boolean isPlain(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char character = text.charAt(at);
            boolean inner = at > 0 && at < length - 1;
            if (character > '~' || character < ' ' || (character == ' ' && !inner)) {
                return false;
            }
        }
        return length > 0;
    }

    /** A line break is one character, whichever system wrote it. */
    private static int[] plainBlanks(String text) {
        var characters = text.replace("\r\n", "\n").codePoints().toArray();
        for (int at = 0; at < characters.length; at++) {
            characters[at] = plainBlank(characters[at]);
        }
        return characters;
    }

    private static int plainBlank(int character) {
        if (character == '\r') {
            return LINE_FEED;
        }
        return Character.getType(character) == Character.SPACE_SEPARATOR || character == BRAILLE_BLANK
                ? ' '
                : character;
    }

    private static boolean breaks(int character) {
        return character == LINE_FEED || character == TABULATOR;
    }

    private static void judge(int[] text, int at, boolean mayBreak) {
        int character = text[at];
        if (breaks(character)) {
            if (mayBreak) {
                return;
            }
            throw new UnfitText("must not hold a line break or a tabulator");
        }
        switch (Character.getType(character)) {
            case Character.CONTROL -> throw unfit(character, "steers a screen and is no text");
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                throw unfit(character, "is an unusual line break");
            case Character.SURROGATE -> throw new UnfitText("must not hold half a character");
            case Character.PRIVATE_USE, Character.UNASSIGNED -> throw unfit(character, "means nothing to others");
            default -> {
                if (character == LOST_CHARACTER || character == OBJECT_PLACE) {
                    throw unfit(character, "stands for something that was lost on the way");
                }
                if (character == NO_NOTE_HEAD
                        || (HiddenCharacter.is(character) && !HiddenCharacter.isNeeded(text, at))) {
                    throw unfit(character, "nobody can see");
                }
            }
        }
    }

    private static UnfitText unfit(int character, String because) {
        return new UnfitText("must not hold U+%04X, which %s".formatted(character, because));
    }

    /** A mark shows only on top of something else. */
    private static boolean showsByItself(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> true;
        };
    }
}
