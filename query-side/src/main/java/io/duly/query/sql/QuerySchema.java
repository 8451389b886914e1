package io.duly.query.sql;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Brings the schema {@code query} up to date before anything reads it, and says whose rows JPA may read. */
@Configuration(proxyBeanMethods = false)
@EntityScan("io.duly.query")
@EnableJpaRepositories("io.duly.query")
class QuerySchema {

    /**
     * Of this type, because Spring Boot lets JPA and every JDBC client wait for beans of this type.
     *
     * @param owner owns the tables, where that is somebody else than the role that the service works in
     */
    @Bean
    FlywayMigrationInitializer queryMigrations(DataSource database, ObjectProvider<FlywayConnectionDetails> owner) {
        var settings = Flyway.configure()
                .dataSource(database)
                .schemas("query")
                .defaultSchema("query")
                .table("flyway_history")
                .locations("classpath:db/query");
        owner.ifAvailable(as -> settings.dataSource(as.getJdbcUrl(), as.getUsername(), as.getPassword()));
        return new FlywayMigrationInitializer(settings.load());
    }
}
