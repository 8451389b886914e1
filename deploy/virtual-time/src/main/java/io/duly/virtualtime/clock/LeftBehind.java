package io.duly.virtualtime.clock;

import java.time.Clock;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Frees the deadlines that a killed process was busy with. In real time the scheduler itself misses the heartbeats of
 * the dead; a clock that stands still never shows that any are missing. Virtual time has one process, and its scheduler
 * starts later than this.
 */
@Component
@DependsOnDatabaseInitialization
class LeftBehind {

    LeftBehind(Clock clock, JdbcClient database) {
        if (clock instanceof VirtualClock) {
            database.sql("update command.scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                            + " version = version + 1 where picked")
                    .update();
        }
    }
}
