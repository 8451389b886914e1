package io.duly.standalone.postgres;

import io.duly.standalone.data.OwnerOnly;
import io.duly.standalone.data.SecretFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The files of the database. Whoever logs in is asked for a password from the first moment. */
final class DatabaseFiles {

    private static final Logger log = LoggerFactory.getLogger(DatabaseFiles.class);

    private static final String ACCESS = """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final Path data;
    private final PostgresPrograms programs;

    DatabaseFiles(Path data, PostgresPrograms programs) {
        this.data = data;
        this.programs = programs;
    }

    /**
     * @param passwordFile holds the password of the superuser
     * @param passwordIsNew the one that the database knows was lost
     * @return whether the database was created by this
     */
    boolean prepare(Path passwordFile, boolean passwordIsNew) throws IOException, InterruptedException {
        var isNew = isEmpty();
        if (isNew) {
            create(passwordFile);
        } else if (!Files.exists(data.resolve("PG_VERSION"))) {
            throw new DatabaseNotStarted(data + " is no database of PostgreSQL, and yet it is not empty");
        }
        OwnerOnly.directory(data);
        var access = data.resolve("pg_hba.conf");
        if (passwordIsNew || !Files.exists(access) || !Files.readString(access).equals(ACCESS)) {
            setPassword(Files.readString(passwordFile).strip());
            SecretFile.write(access, ACCESS);
        }
        return isNew;
    }

    private boolean isEmpty() throws IOException {
        if (!Files.isDirectory(data)) {
            return true;
        }
        try (var files = Files.list(data)) {
            return files.findAny().isEmpty();
        }
    }

    /** In a place of its own that is renamed at the end. Killed on the way, it leaves no half of a database. */
    private void create(Path passwordFile) throws IOException, InterruptedException {
        if (Files.isDirectory(data)) {
            // Somebody else made it, such as a mount point that cannot be renamed.
            initialise(OwnerOnly.directory(data), passwordFile);
            return;
        }
        var draft = data.resolveSibling(data.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(draft);
        initialise(OwnerOnly.directory(draft), passwordFile);
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Texts are sorted by their bytes, and so alike on every machine. */
    private void initialise(Path directory, Path passwordFile) throws IOException, InterruptedException {
        programs.run(
                "initdb",
                List.of(
                        "-D",
                        directory.toString(),
                        "-U",
                        EmbeddedServer.SUPERUSER,
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-sync",
                        "--no-instructions"));
        SecretFile.write(directory.resolve("pg_hba.conf"), ACCESS);
    }

    /** Without a server, so that nobody can log in on the way. A server that runs makes this fail. */
    private void setPassword(String password) throws IOException, InterruptedException {
        var process = programs.command("postgres", List.of("--single", "-D", data.toString(), "postgres"))
                .start();
        try (var statements = process.outputWriter()) {
            statements.write("alter role " + EmbeddedServer.SUPERUSER + " password '" + password + "'\n");
        } catch (IOException e) {
            log.debug("it ended before it listened, and says why", e);
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new DatabaseNotStarted("PostgreSQL does not start on " + data, said);
        }
    }

    /**
     * Writes a new database to the disk. Creating it leaves that out, because nothing needs it before the first commit,
     * and a start need not wait for it.
     */
    void sync() {
        try {
            programs.run("initdb", List.of("--sync-only", "-D", data.toString()));
        } catch (IOException | DatabaseNotStarted e) {
            log.warn("the new database could not be written to the disk at once: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
