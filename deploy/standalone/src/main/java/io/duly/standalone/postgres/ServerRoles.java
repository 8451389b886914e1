package io.duly.standalone.postgres;

import io.duly.standalone.data.SecretFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.core.io.ClassPathResource;

/**
 * The roles in which Duly works in its own database, and which are no superuser. They get new passwords at each start,
 * known to this process alone.
 *
 * @param owner owns the tables, and is there for migrations only
 * @param service may do what the command side and the query side may do together
 */
record ServerRoles(Login owner, Login service) {

    private static final int PASSWORD_LENGTH = 32;
    private static final String PREPARE = read("roles.sql");

    /** A name and its password. */
    record Login(String user, String password) {

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return user;
        }
    }

    /** Creates what is missing, and takes over the tables that the superuser made under earlier versions. */
    static ServerRoles prepare(String url, String superuser, String password) {
        var owner = new Login("duly_owner", SecretFile.random(PASSWORD_LENGTH));
        var service = new Login("duly_service", SecretFile.random(PASSWORD_LENGTH));
        try (var connection = DriverManager.getConnection(url, superuser, password);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(PREPARE);
            for (var login : new Login[] {owner, service}) {
                statement.execute("alter role " + login.user() + " login password '" + login.password() + "'");
            }
            connection.commit();
        } catch (SQLException e) {
            throw new DatabaseNotStarted("PostgreSQL started, but refuses its superuser: " + e.getMessage(), e);
        }
        return new ServerRoles(owner, service);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name, ServerRoles.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
