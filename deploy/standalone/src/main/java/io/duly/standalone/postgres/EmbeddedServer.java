package io.duly.standalone.postgres;

import io.duly.standalone.data.DataDirectory;
import io.duly.standalone.data.SecretFile;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL inside the data directory. Only this machine reaches it, and only with a password. When it dies
 * it is started again at the same port, so that everybody who works with it finds it again.
 */
public final class EmbeddedServer implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private static final int PASSWORD_LENGTH = 32;

    private final PostgresPrograms programs;
    private final Path data;
    private final int port;
    private final Restarts restarts;
    private final Consumer<DatabaseNotStarted> lost;
    private final Thread guard;
    private final ServerRoles roles;
    private volatile ServerProcess server;
    private volatile boolean closing;

    private EmbeddedServer(
            PostgresPrograms programs, Path data, String password, Restarts restarts, Consumer<DatabaseNotStarted> lost)
            throws IOException, InterruptedException {
        this.programs = programs;
        this.data = data;
        this.port = freePort();
        this.restarts = restarts;
        this.lost = lost;
        this.server = ServerProcess.launch(programs, data, port);
        try {
            server.awaitReady();
            this.roles = ServerRoles.prepare(url(), SUPERUSER, password);
        } catch (RuntimeException | InterruptedException e) {
            server.stop();
            throw e;
        }
        restarts.served(System.nanoTime());
        this.guard = new Thread(this::guard, "postgres-guard");
        guard.setDaemon(true);
    }

    /**
     * @param giveUpAfter for how long a server that died is started again and again
     * @param lost is told when that did not help
     * @throws DatabaseNotStarted with what PostgreSQL said
     */
    public static EmbeddedServer start(
            DataDirectory directory, Duration giveUpAfter, Consumer<DatabaseNotStarted> lost) {
        try {
            var data = directory.resolve("postgres");
            var passwordFile = directory.resolve("postgres.password");
            var passwordIsNew = !Files.exists(passwordFile) && Files.exists(data);
            var password = SecretFile.readOrCreate(passwordFile, PASSWORD_LENGTH);
            new OrphanedServer(data, password).stopIfThereIsOne();
            var programs = PostgresPrograms.unpackedIn(directory.resolve("postgres-binaries"));
            var files = new DatabaseFiles(data, programs);
            var isNew = files.prepare(passwordFile, passwordIsNew);
            var server = new EmbeddedServer(programs, data, password, new Restarts(giveUpAfter), lost);
            server.guard.start();
            if (isNew) {
                Thread.ofVirtual().name("postgres-sync").start(files::sync);
            }
            return server;
        } catch (IOException e) {
            throw new DatabaseNotStarted("the embedded database in " + directory + " does not start: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseNotStarted("interrupted while the embedded database in " + directory + " started", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Passes the end of one server after the other, until this is closed or a server is given up. */
    private void guard() {
        try {
            while (true) {
                var end = server.awaitEnd();
                if (closing) {
                    return;
                }
                log.error("{}", end);
                restarts.died(System.nanoTime());
                if (!startedAgain(end)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            if (!closing) {
                log.error("nobody looks after PostgreSQL any more", e);
            }
        }
    }

    private boolean startedAgain(String end) throws InterruptedException {
        var failure = new DatabaseNotStarted(end);
        while (!restarts.areExhausted(System.nanoTime())) {
            Thread.sleep(restarts.nextPause());
            try {
                server = ServerProcess.launch(programs, data, port);
                server.awaitReady();
                restarts.served(System.nanoTime());
                log.warn("PostgreSQL serves again");
                return true;
            } catch (DatabaseNotStarted e) {
                failure = e;
                log.error("{}", e.getMessage());
            }
        }
        lost.accept(failure);
        return false;
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    ServerRoles roles() {
        return roles;
    }

    /** By then nobody works with it any more. */
    @Override
    public void close() {
        closing = true;
        guard.interrupt();
        try {
            guard.join();
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
