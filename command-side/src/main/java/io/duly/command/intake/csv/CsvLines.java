package io.duly.command.intake.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a file, one after another. It keeps no line, so that a large file costs no more memory than a small. */
final class CsvLines {

    /** The most characters of a line that are read; the rest of the line is passed over. */
    static final int LONGEST = 32_768;

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int END = -1;

    /**
     * One line without its end.
     *
     * @param number counted from 1
     * @param cut whether it went on
     */
    record Line(long number, String text, boolean cut) {}

    private final Reader reader;
    private final char[] buffer = new char[8192];
    private final StringBuilder text = new StringBuilder();
    private int filled;
    private int at;
    private long number;

    CsvLines(byte[] bytes, Charset charset) {
        boolean marked = bytes.length >= UTF_8_MARK.length
                && bytes[0] == UTF_8_MARK[0]
                && bytes[1] == UTF_8_MARK[1]
                && bytes[2] == UTF_8_MARK[2];
        reader = new InputStreamReader(new ByteArrayInputStream(bytes), marked ? StandardCharsets.UTF_8 : charset);
        if (peek() == BYTE_ORDER_MARK) {
            at++;
        }
    }

    /** Null after the last line. */
    @Nullable
    Line next() {
        if (peek() == END) {
            return null;
        }
        text.setLength(0);
        boolean cut = false;
        int character = read();
        while (character != END && character != '\n' && character != '\r') {
            if (text.length() < LONGEST) {
                text.append((char) character);
            } else {
                cut = true;
            }
            character = read();
        }
        if (character == '\r' && peek() == '\n') {
            at++;
        }
        return new Line(++number, text.toString(), cut);
    }

    private int read() {
        int character = peek();
        at++;
        return character;
    }

    private int peek() {
        if (at >= filled) {
            try {
                filled = reader.read(buffer);
                at = 0;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return filled <= 0 ? END : buffer[at];
    }
}
