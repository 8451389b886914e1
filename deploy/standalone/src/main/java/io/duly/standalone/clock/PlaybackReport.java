package io.duly.standalone.clock;

import io.duly.virtualtime.playback.PlaybackState;
import io.duly.virtualtime.playback.PlaybackState.Status;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells in the service's health and information how far a playback has come. Nobody is served before it is done. */
@Component("playbackHealthIndicator")
class PlaybackReport implements HealthIndicator, InfoContributor {

    private final PlaybackState playback;
    private final ZoneId zone;

    PlaybackReport(PlaybackState playback, @Value("${duly.creditor.zone}") ZoneId zone) {
        this.playback = playback;
        this.zone = zone;
    }

    @Override
    public Health health() {
        return playback.current()
                .map(status -> Health.outOfService().withDetails(details(status)))
                .orElseGet(Health::up)
                .build();
    }

    @Override
    public void contribute(Info.Builder info) {
        playback.current().ifPresent(status -> info.withDetail("playback", details(status)));
    }

    private Map<String, Object> details(Status status) {
        var details = new LinkedHashMap<String, Object>();
        details.put("name", status.name());
        details.put("percent", status.percent());
        if (status.moment() != null) {
            details.put("day", LocalDate.ofInstant(status.moment(), zone).toString());
        }
        if (status.secondsLeft() != null) {
            details.put("secondsLeft", status.secondsLeft());
        }
        return details;
    }
}
