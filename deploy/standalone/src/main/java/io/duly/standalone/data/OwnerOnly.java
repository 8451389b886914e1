package io.duly.standalone.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Rights that leave a file or directory to its owner. On systems without them the user's own directory protects. */
public final class OwnerOnly {

    private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> PROGRAM = DIRECTORY;
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** Creates the directory, or takes it away from everybody else. Its parent must exist. */
    public static Path directory(Path path) throws IOException {
        if (!knowsRights(path)) {
            return Files.createDirectories(path);
        }
        if (!Files.isDirectory(path)) {
            return Files.createDirectory(path, PosixFilePermissions.asFileAttribute(DIRECTORY));
        }
        if (!Files.getPosixFilePermissions(path).equals(DIRECTORY)) {
            Files.setPosixFilePermissions(path, DIRECTORY);
        }
        return path;
    }

    public static void file(Path path, boolean program) throws IOException {
        if (knowsRights(path)) {
            Files.setPosixFilePermissions(path, program ? PROGRAM : FILE);
        }
    }

    /** Whether somebody else could put other files in the place of ours. */
    static boolean othersMayWriteTo(Path directory) throws IOException {
        if (!knowsRights(directory)) {
            return false;
        }
        var rights = EnumSet.copyOf(Files.getPosixFilePermissions(directory));
        return rights.contains(PosixFilePermission.GROUP_WRITE) || rights.contains(PosixFilePermission.OTHERS_WRITE);
    }

    private static boolean knowsRights(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
