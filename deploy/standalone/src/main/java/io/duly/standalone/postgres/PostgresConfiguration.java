package io.duly.standalone.postgres;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Logs in to the embedded server unless the address of another one is given. */
@Configuration(proxyBeanMethods = false)
class PostgresConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${spring.datasource.url:}'.isBlank()")
    static class Embedded {

        /** The pool depends on this bean and so on the server. It is therefore closed before the server stops. */
        @Bean
        JdbcConnectionDetails serviceConnection(EmbeddedServer server) {
            return new ServiceConnection(server.url(), server.roles().service());
        }

        @Bean
        FlywayConnectionDetails migrationConnection(EmbeddedServer server) {
            return new MigrationConnection(server.url(), server.roles().owner());
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
            return new MigrationConnection(url, new ServerRoles.Login(user, password));
        }
    }

    private static final class ServiceConnection extends LoginDetails implements JdbcConnectionDetails {

        ServiceConnection(String url, ServerRoles.Login login) {
            super(url, login);
        }
    }

    private static final class MigrationConnection extends LoginDetails implements FlywayConnectionDetails {

        MigrationConnection(String url, ServerRoles.Login login) {
            super(url, login);
        }
    }
}
