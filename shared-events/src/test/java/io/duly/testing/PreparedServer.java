package io.duly.testing;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * The embedded PostgreSQL, started on a copy of a data directory that already holds the {@link MigratedTemplate}.
 *
 * <p>The directory is made once for these migrations and this PostgreSQL, and every module of every build copies it.
 * Whoever makes one works in a place of its own and renames it at the end, so that builds may run side by side.
 */
final class PreparedServer {

    private static final Path SCRATCH = Path.of(System.getProperty("java.io.tmpdir"));

    /** The library removes what a killed JVM left behind in this place. */
    private static final Path COPIES = SCRATCH.resolve("embedded-pg");

    /** With a lock file that nobody holds, the library would take a fresh copy for one that was left behind. */
    private static final String LOCK = "epg-lock";

    private static final Duration START_PATIENCE = Duration.ofSeconds(60);

    private PreparedServer() {}

    /** @return host and port */
    static String start() {
        try {
            var prepared = prepared();
            var data = placeForCopies().resolve("duly-" + UUID.randomUUID());
            copy(prepared, data);
            var server = start(data);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data)));
            return address(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every user of the machine may write there, as the library itself sees to. */
    private static Path placeForCopies() throws IOException {
        if (!Files.isDirectory(COPIES)) {
            Files.createDirectories(COPIES);
            COPIES.toFile().setWritable(true, false);
        }
        return COPIES;
    }

    private static Path prepared() throws IOException {
        var home = SCRATCH.resolve("duly-postgres-" + System.getProperty("user.name"));
        var prepared = home.resolve(key());
        if (!Files.isDirectory(prepared)) {
            Files.createDirectories(home);
            prepare(Files.createTempDirectory(home, "making"), prepared);
        }
        return prepared;
    }

    private static void prepare(Path work, Path prepared) throws IOException {
        try (var server = start(work)) {
            MigratedTemplate.create(address(server));
        }
        Files.delete(work.resolve(LOCK));
        try {
            Files.move(work, prepared, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException refused) {
            if (!Files.isDirectory(prepared)) {
                throw refused;
            }
            // Another build was faster, and its directory is as good.
            delete(work);
        }
    }

    /** The locale is always the same one, so that texts are sorted alike on every machine. */
    private static EmbeddedPostgres start(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C")
                .setPGStartupWait(START_PATIENCE)
                .start();
    }

    private static String address(EmbeddedPostgres server) {
        return "localhost:" + server.getPort();
    }

    private static void stop(EmbeddedPostgres server, Path data) {
        try {
            server.close();
            delete(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the permissions of each file, because PostgreSQL refuses a directory that others may read. */
    private static void copy(Path from, Path to) throws IOException {
        for (var file : filesIn(from)) {
            Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static void delete(Path directory) throws IOException {
        for (var file : filesIn(directory).reversed()) {
            Files.delete(file);
        }
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }

    private static String key() throws IOException {
        var digest = sha256();
        try (var binaries = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine())) {
            digest.update(binaries.readAllBytes());
        }
        MigratedTemplate.migrations().forEach(side -> side.addTo(digest));
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /** The names by which the library looks for its PostgreSQL. */
    private static String system() {
        var name = System.getProperty("os.name");
        if (name.startsWith("Mac")) {
            return "Darwin";
        }
        return name.startsWith("Windows") ? "Windows" : "Linux";
    }

    private static String machine() {
        var name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
