package io.duly.command.platform;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import javax.sql.DataSource;
import org.axonframework.springboot.autoconfig.AxonDbSchedulerAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonTimeoutAutoConfiguration;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The ground the command side stands on. Whoever composes it need not repeat the exclusions: Spring Boot adds up those
 * of all configurations.
 *
 * <p>Excluded are what reports our use to the vendor, an XML library that nothing is stored with, what walks the stack
 * on each call to time it, and schedulers that know neither our clock nor our JSON.
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

    /** Spring Boot lets everything that uses the database wait for beans of this type, and adds none of its own. */
    @Bean(initMethod = "migrate")
    Flyway commandSchema(DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/command")
                .schemas("command")
                .defaultSchema("command")
                .load();
    }
}
