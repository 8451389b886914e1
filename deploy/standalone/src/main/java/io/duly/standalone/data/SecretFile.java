package io.duly.standalone.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** A file that only the account of the process can read. */
public final class SecretFile {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretFile() {}

    public static String readOrCreate(Path file, int length) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        var secret = random(length);
        write(file, secret + System.lineSeparator());
        return secret;
    }

    /** Writes the whole file or none. On systems without POSIX rights the user's own directory has to protect it. */
    public static void write(Path file, String text) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Leaves out letters that look alike, because people type the secret from a screen. */
    public static String random(int length) {
        var secret = new StringBuilder();
        for (int i = 0; i < length; i++) {
            secret.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return secret.toString();
    }
}
