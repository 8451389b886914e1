package io.duly.virtualtime.playback;

import io.duly.testing.Colleagues;
import io.duly.testing.TestPostgres;
import io.duly.virtualtime.clock.Bookmarks;
import io.duly.virtualtime.clock.VirtualClock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Both sides and a virtual clock, in one process that may share its database with an earlier one. */
final class PlaybackUnderTest implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private final ConfigurableApplicationContext context;

    private PlaybackUnderTest(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static PlaybackUnderTest startAt(Instant moment, String database) {
        return new PlaybackUnderTest(new SpringApplicationBuilder(WholeProcess.class)
                .web(WebApplicationType.NONE)
                .initializers(starting -> ((GenericApplicationContext) starting)
                        .registerBean("clock", Clock.class, () -> VirtualClock.standingAt(moment, ZONE)))
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.datasource.url=" + database,
                        "spring.datasource.username=" + TestPostgres.USER,
                        "spring.datasource.password=" + TestPostgres.PASSWORD,
                        "spring.jpa.open-in-view=false",
                        "spring.jpa.hibernate.ddl-auto=none",
                        "duly.creditor.calendar=every-day",
                        "duly.creditor.zone=" + ZONE,
                        "axon.axonserver.enabled=false",
                        "axon.timeout.enabled=false")
                .run());
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient database() {
        return get(JdbcClient.class);
    }

    /** The events of one aggregate in their order, each with the moment at which it was recorded. */
    List<String> history(Object aggregateId) {
        return database()
                .sql("select to_char(recorded_at at time zone 'UTC', 'MM-DD HH24:MI ') || event from command.event_log"
                        + " where aggregate_identifier = ? order by version")
                .param(aggregateId.toString())
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
    @ComponentScan(
            basePackages = {"io.duly.command", "io.duly.query", "io.duly.virtualtime"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|IT|UnderTest)(\\$.*)?"))
    static class WholeProcess {

        @Bean
        Bookmarks bookmarks(DataSource database) {
            return new Bookmarks(database);
        }

        @Bean
        Colleagues staff() {
            return new Colleagues();
        }
    }
}
