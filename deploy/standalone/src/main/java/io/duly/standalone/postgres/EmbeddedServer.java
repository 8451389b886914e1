package io.duly.standalone.postgres;

import io.duly.standalone.data.DataDirectory;
import io.duly.standalone.data.SecretFile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** A durable PostgreSQL inside the data directory. Only this machine reaches it, and only with its password. */
public final class EmbeddedServer implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final int PASSWORD_LENGTH = 32;
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final String ACCESS = """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedServer(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    public static EmbeddedServer start(DataDirectory directory) {
        try {
            var data = directory.resolve("postgres");
            var password = SecretFile.readOrCreate(directory.resolve("postgres.password"), PASSWORD_LENGTH);
            new OrphanedServer(data, password).stopIfThereIsOne();
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(
                            directory.resolve("postgres-binaries").toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START_PATIENCE)
                    .setConnectConfig("password", password)
                    // The library starts servers for throw-away tests. Without these settings a crash would lose
                    // commits.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_wal_size", "2GB")
                    .setServerConfig("wal_compression", "on")
                    .setServerConfig("random_page_cost", "1.1")
                    .setServerConfig("jit", "off")
                    .start();
            requirePassword(server, data, password);
            return new EmbeddedServer(server, password);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the embedded database in " + directory + " does not start", e);
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    public String user() {
        return SUPERUSER;
    }

    public String password() {
        return password;
    }

    /** A new server trusts everybody on this machine. From here on it asks for the password. */
    private static void requirePassword(EmbeddedPostgres server, Path data, String password)
            throws SQLException, IOException {
        var access = data.resolve("pg_hba.conf");
        if (Files.readString(access).equals(ACCESS)) {
            return;
        }
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role " + SUPERUSER + " password '" + password + "'");
            Files.writeString(access, ACCESS);
            statement.execute("select pg_reload_conf()");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
