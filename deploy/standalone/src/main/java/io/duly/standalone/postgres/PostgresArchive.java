package io.duly.standalone.postgres;

import io.duly.standalone.data.OwnerOnly;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The archive with the programs of PostgreSQL for this machine, as it lies on the class path. */
final class PostgresArchive {

    private static final Logger log = LoggerFactory.getLogger(PostgresArchive.class);

    private final String name;
    private final URL place;

    private PostgresArchive(String name, URL place) {
        this.name = name;
        this.place = place;
    }

    static PostgresArchive ofThisMachine() {
        var names = names(system(), machine());
        for (var name : names) {
            var place = PostgresArchive.class.getClassLoader().getResource(name + ".txz");
            if (place != null) {
                return new PostgresArchive(name, place);
            }
        }
        throw new DatabaseNotStarted("this build of Duly brings no PostgreSQL for " + names.getFirst());
    }

    /** The most fitting first. What runs by emulation comes last. */
    private static List<String> names(String system, String machine) {
        var exact = "postgres-" + system + "-" + machine;
        if (Files.exists(Path.of("/etc/alpine-release"))) {
            return List.of(exact + "-alpine_linux", exact);
        }
        return system.equals("linux") ? List.of(exact) : List.of(exact, "postgres-" + system + "-x86_64");
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "darwin";
        }
        return name.startsWith("windows") ? "windows" : "linux";
    }

    private static String machine() {
        var name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> name;
        };
    }

    /** Other programs have another key. It costs no look into the archive, so that a second start is quick. */
    String key() throws IOException {
        var connection = place.openConnection();
        var fingerprint = connection instanceof JarURLConnection inJar
                ? inJar.getJarEntry().getCrc()
                : connection.getContentLengthLong();
        return "%s-%x".formatted(name, fingerprint);
    }

    /** The machine's own tools take a third of the time that a JVM takes which has only just started. */
    void unpackInto(Path directory) throws IOException {
        OwnerOnly.directory(directory);
        if (!(MachineTools.has("tar") && MachineTools.has("xz")) || !unpackByTar(directory)) {
            unpackHere(directory);
        }
    }

    /** @return whether it is all there; what was unpacked up to a failure is written over afterwards */
    boolean unpackByTar(Path directory) throws IOException {
        var tar = new ProcessBuilder("tar", "-xJf", "-", "--no-same-owner", "-C", directory.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var packed = place.openStream();
                var input = tar.getOutputStream()) {
            packed.transferTo(input);
        } catch (IOException ended) {
            log.debug("tar ended before it had read everything", ended);
        }
        if (tar.onExit().join().exitValue() != 0) {
            return false;
        }
        try (var unpacked = Files.walk(directory)) {
            for (var path : unpacked.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                leaveToOwner(path);
            }
        }
        return true;
    }

    private static void leaveToOwner(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            OwnerOnly.directory(path);
        } else {
            OwnerOnly.file(path, Files.isExecutable(path));
        }
    }

    void unpackHere(Path directory) throws IOException {
        try (var packed = new BufferedInputStream(place.openStream());
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, directory);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path directory) throws IOException {
        var target = entry.resolveIn(directory);
        createParents(target, directory);
        if (entry.isDirectory()) {
            OwnerOnly.directory(target);
        } else if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.file(target, isProgram(entry));
        }
    }

    private static void createParents(Path target, Path directory) throws IOException {
        var parent = target.getParent();
        if (parent != null && !parent.equals(directory) && !Files.isDirectory(parent)) {
            createParents(parent, directory);
            OwnerOnly.directory(parent);
        }
    }

    private static boolean isProgram(TarArchiveEntry entry) {
        return (entry.getMode() & 0100) != 0;
    }
}
