package io.duly.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The migrations of one side.
 *
 * @param history the table in which Flyway notes them, as that side configures it
 */
record Migrations(String schema, String history) {

    String location() {
        return "db/" + schema;
    }

    boolean arePresent() {
        return find() != null;
    }

    /** Adds their names and texts to a digest. They lie in a directory, or in a jar when the whole build runs. */
    void addTo(MessageDigest digest) {
        var found = find();
        if (found == null) {
            return;
        }
        try {
            if (found.openConnection() instanceof JarURLConnection inJar) {
                var jar = Path.of(inJar.getJarFileURL().toURI());
                try (var files = FileSystems.newFileSystem(jar)) {
                    add(files.getPath(location()), digest);
                }
            } else {
                add(Path.of(found.toURI()), digest);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Path directory, MessageDigest digest) throws IOException {
        try (var scripts = Files.list(directory)) {
            for (var script : scripts.sorted().toList()) {
                digest.update(script.getFileName().toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(script));
            }
        }
    }

    private @Nullable URL find() {
        return Migrations.class.getClassLoader().getResource(location());
    }
}
