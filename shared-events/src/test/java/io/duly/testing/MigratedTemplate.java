package io.duly.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;

/** The database from which tests copy theirs. Every migration that is on the class path was applied to it. */
final class MigratedTemplate {

    static final String NAME = "duly_template";

    private static final List<Migrations> SIDES =
            List.of(new Migrations("command", "flyway_schema_history"), new Migrations("query", "flyway_history"));

    private MigratedTemplate() {}

    /** Of the sides that are on the class path. */
    static List<Migrations> migrations() {
        return SIDES.stream().filter(Migrations::arePresent).toList();
    }

    /** @param server where it is to be created, as host and port */
    static void create(String server) {
        var address = TestPostgres.address(server, "postgres");
        try (var connection = DriverManager.getConnection(address, TestPostgres.USER, TestPostgres.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("create database " + NAME);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        migrations().forEach(side -> migrate(TestPostgres.address(server, NAME), side));
    }

    private static void migrate(String database, Migrations side) {
        Flyway.configure()
                .dataSource(database, TestPostgres.USER, TestPostgres.PASSWORD)
                .schemas(side.schema())
                .defaultSchema(side.schema())
                .table(side.history())
                .locations("classpath:" + side.location())
                .load()
                .migrate();
    }
}
