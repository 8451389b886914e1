package io.duly.standalone.postgres;

import io.duly.standalone.data.DataDirectory;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
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
        EmbeddedServer embeddedServer(DataDirectory directory) {
            return EmbeddedServer.start(directory);
        }

        /** The pool depends on this bean and so on the server. It is therefore closed before the server stops. */
        @Bean
        JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return server.user();
                }

                @Override
                public String getPassword() {
                    return server.password();
                }

                @Override
                public String getJdbcUrl() {
                    return server.url();
                }
            };
        }
    }
}
