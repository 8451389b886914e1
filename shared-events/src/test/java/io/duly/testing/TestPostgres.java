package io.duly.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL for tests: a container where a Docker engine answers, the embedded server elsewhere. One server
 * serves the whole JVM, and each test class asks for a database of its own.
 */
public final class TestPostgres {

    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String SERVER = startServer();

    private TestPostgres() {}

    /**
     * Creates a database that holds the empty tables of each side on the class path. The user is {@link #USER}.
     *
     * @return its JDBC address
     */
    public static String newDatabase() {
        return newDatabase(MigratedTemplate.NAME);
    }

    /** The same without any table, for a test that migrates by itself. */
    public static String newEmptyDatabase() {
        return newDatabase("template0");
    }

    private static String newDatabase(String template) {
        var name = "duly_" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(address(SERVER, "postgres"), USER, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return address(SERVER, name);
    }

    static String address(String server, String database) {
        return "jdbc:postgresql://" + server + "/" + database;
    }

    private static String startServer() {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            var container =
                    new PostgreSQLContainer("postgres:18.3").withUsername(USER).withPassword(PASSWORD);
            container.start();
            var server = container.getHost() + ":" + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
            MigratedTemplate.create(server);
            return server;
        }
        return PreparedServer.start();
    }
}
