package io.duly.standalone.clock;

import io.duly.virtualtime.clock.Bookmarks;
import io.duly.virtualtime.clock.Bookmarks.Bookmark;
import io.duly.virtualtime.clock.ClockStart;
import io.duly.virtualtime.clock.VirtualClock;
import io.duly.virtualtime.playback.OnePlayer;
import io.duly.virtualtime.playback.PlaybackState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Provides the one clock: the real one, unless somebody needs virtual time. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** Names the bookmark of a clock that an operator moves. */
    static final String BOOKMARK = "clock";

    @Bean
    Bookmarks bookmarks(DataSource database, ObjectProvider<FlywayConnectionDetails> owner) {
        return new Bookmarks(database, owner.getIfAvailable());
    }

    /** Nobody has a clock while another process plays into this database. */
    @Bean
    Clock clock(
            @Value("${duly.creditor.zone}") ZoneId zone,
            ObjectProvider<ClockStart> starts,
            OnePlayer player,
            PlaybackState playback) {
        player.takeTurn();
        var clock = starts.orderedStream()
                .flatMap(start -> start.startsAt().stream())
                .findFirst()
                .<Clock>map(moment -> VirtualClock.standingAt(moment, zone))
                .orElseGet(() -> Clock.tickMillis(zone)); // no finer than the store keeps a moment
        if (playback.current().isEmpty()) {
            player.giveTurnBack();
        }
        return clock;
    }

    /** The clock continues after a restart where it stood, and not where it was first set. */
    @Bean
    @Order(0)
    ClockStart setByHand(@Value("${duly.clock:}") String moment, Bookmarks bookmarks) {
        return () -> moment.isBlank() ? Optional.empty() : Optional.of(later(Instant.parse(moment), bookmarks));
    }

    private static Instant later(Instant moment, Bookmarks bookmarks) {
        return bookmarks
                .find(BOOKMARK)
                .map(Bookmark::moment)
                .filter(moment::isBefore)
                .orElse(moment);
    }
}
