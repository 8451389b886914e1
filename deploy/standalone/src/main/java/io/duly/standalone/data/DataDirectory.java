package io.duly.standalone.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The directory that keeps what must survive a restart. Only one process at a time may own it. */
public final class DataDirectory implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DataDirectory.class);

    private static final String LOCK = "duly.lock";

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws DataDirectoryInUse when another process owns it */
    public static DataDirectory own(Path path) {
        try {
            var existing = created(path).toRealPath();
            var channel = FileChannel.open(
                    existing.resolve(LOCK),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    ownerOnly(existing, "rw-------"));
            if (lock(channel) == null) {
                channel.close();
                throw new DataDirectoryInUse(existing);
            }
            warnAboutOthers(existing);
            return new DataDirectory(existing, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("the data directory " + path + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Gives a new directory to its owner alone, because nobody else may change the database programs in it. */
    private static Path created(Path path) throws IOException {
        var parent = path.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return Files.isDirectory(path) ? path : Files.createDirectory(path, ownerOnly(path, "rwx------"));
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    /** A directory in it for what need not survive a restart; it is empty, and nobody else may enter it. */
    public Path emptied(String name) {
        var directory = path.resolve(name);
        try {
            created(directory);
            try (var left = Files.list(directory)) {
                for (var file : left.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(directory + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** It may be a directory that somebody else needs as it is, and so it is left so. */
    private static void warnAboutOthers(Path path) throws IOException {
        if (OwnerOnly.othersMayWriteTo(path)) {
            log.warn(
                    "Others may write to the data directory {} and could put their own files there; take that right"
                            + " away with chmod go-w.",
                    path);
        }
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** The lock ends with the process, so that a killed process does not block the next one. */
    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ownedWithinThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
