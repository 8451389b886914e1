package io.duly.standalone.clock;

import io.duly.virtualtime.clock.Bookmarks;
import io.duly.virtualtime.clock.Bookmarks.Bookmark;
import io.duly.virtualtime.clock.OpeningTime;
import io.duly.virtualtime.clock.VirtualClock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** One clock for everything: the real one, unless something begins in virtual time. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** The story of a clock that an operator moves. */
    static final String BY_HAND = "clock";

    @Bean
    Bookmarks bookmarks(DataSource database) {
        return new Bookmarks(database);
    }

    @Bean
    Clock clock(@Value("${duly.creditor.zone}") ZoneId zone, ObjectProvider<OpeningTime> openings) {
        return openings.orderedStream()
                .flatMap(opening -> opening.opensAt().stream())
                .findFirst()
                .<Clock>map(moment -> VirtualClock.standingAt(moment, zone))
                .orElseGet(() -> Clock.system(zone));
    }

    /** A restart does not turn the clock back to where it was first set. */
    @Bean
    @Order(0)
    OpeningTime setByHand(@Value("${duly.clock:}") String moment, Bookmarks bookmarks) {
        return () -> moment.isBlank() ? Optional.empty() : Optional.of(later(Instant.parse(moment), bookmarks));
    }

    private static Instant later(Instant moment, Bookmarks bookmarks) {
        return bookmarks
                .find(BY_HAND)
                .map(Bookmark::moment)
                .filter(moment::isBefore)
                .orElse(moment);
    }
}
