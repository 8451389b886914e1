package io.duly.demo.run;

import io.duly.virtualtime.clock.Bookmarks;
import io.duly.virtualtime.clock.ClockMover;
import io.duly.virtualtime.clock.ClockStart;
import io.duly.virtualtime.playback.Playback;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the demo together unless it is switched off, or somebody sets the clock by hand. */
@AutoConfiguration
@ConditionalOnBooleanProperty("duly.demo")
@ConditionalOnExpression("'${duly.clock:}'.isBlank()")
class DemoConfiguration {

    /** What is played at this start; decided once, before there is a clock. */
    record Tonight(Optional<Showing> showing) {}

    @Bean
    Tonight tonight(Bookmarks bookmarks, DataSource database, @Value("${duly.creditor.zone}") ZoneId zone) {
        return new Tonight(new Programme(bookmarks, JdbcClient.create(database), Clock.system(zone), zone).showing());
    }

    @Bean
    @Order(2)
    ClockStart demoOpens(Tonight tonight) {
        return () -> tonight.showing().map(Showing::opensAt);
    }

    @Bean
    Demo demo(Tonight tonight, Playback playback, ClockMover time, @Value("${duly.creditor.zone}") ZoneId zone) {
        return new Demo(tonight.showing(), playback, time, zone);
    }
}
