package io.duly.virtualtime.clock;

import java.time.Clock;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Frees the deadlines that a killed process was handling. In real time the scheduler finds them by missing heartbeats,
 * but a clock that stands still shows none as missing.
 *
 * <p>This is safe: virtual time has only one process, and its scheduler starts later.
 */
@Component
@DependsOnDatabaseInitialization
class AbandonedDeadlines {

    AbandonedDeadlines(Clock clock, JdbcClient database) {
        if (clock instanceof VirtualClock) {
            database.sql("update command.scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                            + " version = version + 1 where picked")
                    .update();
        }
    }
}
