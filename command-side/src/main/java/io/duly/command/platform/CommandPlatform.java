package io.duly.command.platform;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import javax.sql.DataSource;
import org.axonframework.springboot.autoconfig.AxonDbSchedulerAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonTimeoutAutoConfiguration;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sets up what the command side runs on. Applications that include it need not repeat the exclusions: Spring Boot adds
 * up those of all configurations.
 *
 * <p>It excludes reports of our use to the vendor, and an XML library with which nothing is stored. It excludes
 * timeouts that walk the stack on each call. It excludes schedulers that know neither our clock nor our JSON.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            UpdateCheckerAutoConfiguration.class,
            XStreamAutoConfiguration.class,
            AxonTimeoutAutoConfiguration.class,
            DbSchedulerAutoConfiguration.class,
            AxonDbSchedulerAutoConfiguration.class
        })
class CommandPlatform {

    /**
     * Everything that uses the database waits for beans of this type; Spring Boot then adds none of its own.
     *
     * @param owner owns the tables, where that is somebody else than the role that the service works in
     */
    @Bean(initMethod = "migrate")
    Flyway commandSchema(DataSource database, ObjectProvider<FlywayConnectionDetails> owner) {
        var settings = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/command")
                .schemas("command")
                .defaultSchema("command");
        owner.ifAvailable(as -> settings.dataSource(as.getJdbcUrl(), as.getUsername(), as.getPassword()));
        return settings.load();
    }
}
