package io.duly.query.watchdog;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Not ready while a processor is dead or keeps failing: its views would answer with old figures. */
@Component
class ProjectionsHealthIndicator extends AbstractHealthIndicator {

    private final Watchdog watchdog;

    ProjectionsHealthIndicator(Watchdog watchdog) {
        super("could not tell how the processors are");
        this.watchdog = watchdog;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var troubles = watchdog.troubles();
        if (troubles.isEmpty()) {
            health.up();
        } else {
            health.outOfService().withDetails(troubles);
        }
    }
}
