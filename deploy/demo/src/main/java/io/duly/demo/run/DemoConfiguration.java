package io.duly.demo.run;

import io.duly.access.Staffing;
import io.duly.virtualtime.clock.Bookmarks;
import io.duly.virtualtime.clock.ClockMover;
import io.duly.virtualtime.clock.ClockStart;
import io.duly.virtualtime.playback.OnePlayer;
import io.duly.virtualtime.playback.Playback;
import io.duly.virtualtime.playback.PlaybackState;
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

/** Provides the demo, unless it is switched off or somebody sets the clock by hand. */
@AutoConfiguration
@ConditionalOnBooleanProperty("duly.demo")
@ConditionalOnExpression("'${duly.clock:}'.isBlank()")
class DemoConfiguration {

    /** The run that this start plays. It is decided once, before there is a clock. */
    record PlannedRun(Optional<DemoRun> run) {}

    @Bean
    PlannedRun plannedRun(
            OnePlayer player,
            PlaybackState state,
            Bookmarks bookmarks,
            DataSource database,
            @Value("${duly.creditor.zone}") ZoneId zone) {
        player.takeTurn();
        var run = new DemoRuns(bookmarks, JdbcClient.create(database), Clock.system(zone), zone).forThisStart();
        run.ifPresent(_ -> state.announce(DemoRuns.NAME));
        return new PlannedRun(run);
    }

    @Bean
    @Order(2)
    ClockStart demoStart(PlannedRun planned) {
        return () -> planned.run().map(DemoRun::startsAt);
    }

    @Bean
    DemoPlayback demoPlayback(
            PlannedRun planned,
            Playback playback,
            ClockMover mover,
            Staffing staffing,
            @Value("${duly.creditor.zone}") ZoneId zone) {
        return new DemoPlayback(planned.run(), playback, mover, staffing, zone);
    }
}
