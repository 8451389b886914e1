package io.duly.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL for tests: a container where a Docker engine answers, the embedded server elsewhere. One server
 * serves the whole JVM; each test class asks for an empty database of its own.
 */
public final class TestPostgres {

    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String SERVER = startServer();

    private TestPostgres() {}

    /** Creates an empty database and answers its JDBC address; the user is {@link #USER}. */
    public static String newDatabase() {
        var name = "duly_" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(address("postgres"), USER, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return address(name);
    }

    private static String address(String database) {
        return "jdbc:postgresql://" + SERVER + "/" + database;
    }

    private static String startServer() {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            var container =
                    new PostgreSQLContainer("postgres:18.3").withUsername(USER).withPassword(PASSWORD);
            container.start();
            return container.getHost() + ":" + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
        }
        try {
            return "localhost:" + EmbeddedPostgres.builder().start().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
