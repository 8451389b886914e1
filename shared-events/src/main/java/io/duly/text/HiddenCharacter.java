package io.duly.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Knows the characters that show nothing themselves: they only join, part, turn or choose the shape of others.
 *
 * <p>A few of them belong to the spelling of a language, and are needed there and nowhere else. Persian parts letters,
 * Indic scripts shape syllables, Japanese names choose a variant, and emoji are joined.
 */
final class HiddenCharacter {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    /** Unicode's Default_Ignorable_Code_Point as pairs of first and last; the JDK does not know this property. */
    private static final int[][] IGNORABLE = {
        {0x00AD, 0x00AD}, {0x034F, 0x034F}, {0x061C, 0x061C}, {0x115F, 0x1160}, {0x17B4, 0x17B5},
        {0x180B, 0x180F}, {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x206F}, {0x3164, 0x3164},
        {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFF8}, {0x1BCA0, 0x1BCA3},
        {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}
    };

    /** The signs of Indic scripts that take the vowel from a letter. */
    private static final String VIRAMAS =
            "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D3B\u0D3C\u0D4D\u0DCA\u0F84\u1039\u17D2\u1B44\uA9C0";

    private static final Set<UnicodeScript> JOINED_SCRIPTS = Set.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MANDAIC,
            UnicodeScript.NKO,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.ADLAM);

    private HiddenCharacter() {}

    static boolean is(int character) {
        if (Character.getType(character) == Character.FORMAT) {
            return true;
        }
        for (var range : IGNORABLE) {
            if (character >= range[0] && character <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether the characters around it need it. */
    static boolean isNeeded(int[] text, int at) {
        int before = at > 0 ? text[at - 1] : 0;
        int after = at + 1 < text.length ? text[at + 1] : 0;
        return switch (text[at]) {
            case NON_JOINER -> isVirama(before) || partsLetters(text, at, after);
            case JOINER -> isVirama(before) || isShapedAhead(before, after) || joinsEmoji(text, at, after);
            case TEXT_STYLE, EMOJI_STYLE -> takesStyle(before, after);
            default -> choosesIdeograph(text[at]) && UnicodeScript.of(before) == UnicodeScript.HAN;
        };
    }

    private static boolean isVirama(int character) {
        return VIRAMAS.indexOf(character) >= 0;
    }

    private static boolean partsLetters(int[] text, int at, int after) {
        int before = at - 1;
        while (before > 0 && Character.getType(text[before]) == Character.NON_SPACING_MARK) {
            before--;
        }
        return before >= 0 && isJoinedLetter(text[before]) && isJoinedLetter(after);
    }

    private static boolean isJoinedLetter(int character) {
        return Character.isLetter(character) && JOINED_SCRIPTS.contains(UnicodeScript.of(character));
    }

    /** Bengali writes the joiner before the virama. */
    private static boolean isShapedAhead(int before, int after) {
        return isVirama(after) && UnicodeScript.of(before) == UnicodeScript.of(after);
    }

    private static boolean joinsEmoji(int[] text, int at, int after) {
        int before = at - 1;
        if (before > 0 && (text[before] == EMOJI_STYLE || Character.isEmojiModifier(text[before]))) {
            before--;
        }
        return before >= 0 && Character.isExtendedPictographic(text[before]) && Character.isExtendedPictographic(after);
    }

    private static boolean takesStyle(int before, int after) {
        boolean digitOrSign = before < 0x80;
        return Character.isEmoji(before) && (!digitOrSign || after == KEYCAP);
    }

    private static boolean choosesIdeograph(int character) {
        return (character >= 0xFE00 && character <= 0xFE02) || (character >= 0xE0100 && character <= 0xE01EF);
    }
}
