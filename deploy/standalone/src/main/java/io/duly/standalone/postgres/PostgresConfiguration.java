package io.duly.standalone.postgres;

import io.duly.standalone.data.DataDirectory;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded server unless the address of another one is given. */
@Configuration(proxyBeanMethods = false)
class PostgresConfiguration {

    @Bean
    DataDirectory dataDirectory(@Value("${duly.data-dir}") Path path) {
        return DataDirectory.own(path);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${spring.datasource.url:}'.isBlank()")
    static class Embedded {

        @Bean
        EmbeddedServer embeddedServer(
                DataDirectory directory, @Value("${duly.postgres.give-up-after}") Duration giveUpAfter) {
            return EmbeddedServer.start(directory, giveUpAfter, new ProcessEnd());
        }

        /** The pool depends on this bean and so on the server. It is therefore closed before the server stops. */
        @Bean
        JdbcConnectionDetails serviceConnection(EmbeddedServer server) {
            return serviceAs(server.url(), server.roles().service());
        }

        @Bean
        FlywayConnectionDetails migrationConnection(EmbeddedServer server) {
            return migrationAs(server.url(), server.roles().owner());
        }
    }

    /** A PostgreSQL of one's own may tell the owner of the tables from the role that the service works in. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("!'${spring.datasource.url:}'.isBlank()")
    static class Own {

        @Bean
        @ConditionalOnProperty("spring.flyway.user")
        FlywayConnectionDetails migrationConnection(
                @Value("${spring.datasource.url}") String url,
                @Value("${spring.flyway.user}") String user,
                @Value("${spring.flyway.password:}") String password) {
            return migrationAs(url, new ServerRoles.Login(user, password));
        }
    }

    private static JdbcConnectionDetails serviceAs(String url, ServerRoles.Login login) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return login.user();
            }

            @Override
            public String getPassword() {
                return login.password();
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    private static FlywayConnectionDetails migrationAs(String url, ServerRoles.Login login) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return login.user();
            }

            @Override
            public String getPassword() {
                return login.password();
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }
}
