package io.duly.virtualtime.playback;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Lets one process at a time play into a database. Every other one that starts meanwhile waits, because its scheduler
 * and its commands would mix the real time into the virtual one.
 *
 * <p>The database gives the turn back when the process that had it is gone. The next one then goes on where it was.
 */
@Component
public class OnePlayer implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(OnePlayer.class);

    /** The letters "duly" and a number of our own, as PostgreSQL keys such locks. */
    private static final long TURN = 0x64756C79_00000001L;

    private static final long LOOK_AGAIN = Duration.ofMillis(250).toNanos();

    private final DataSource database;
    private @Nullable Connection held;

    OnePlayer(DataSource database) {
        this.database = database;
    }

    /** Returns when this process has the turn. Having it already is fine. */
    public synchronized void takeTurn() {
        if (held != null) {
            return;
        }
        try {
            var connection = database.getConnection();
            if (!take(connection)) {
                log.info("another process is playing history into this database; this one waits until that is done");
                do {
                    LockSupport.parkNanos(LOOK_AGAIN);
                } while (!take(connection));
            }
            held = connection;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot tell whether another process plays into this database", e);
        }
    }

    public synchronized void giveTurnBack() {
        if (held == null) {
            return;
        }
        try (var connection = held;
                var statement = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            statement.setLong(1, TURN);
            statement.execute();
        } catch (SQLException e) {
            log.warn("the turn could not be given back; it ends with its connection", e);
        }
        held = null;
    }

    @Override
    public void destroy() {
        giveTurnBack();
    }

    private static boolean take(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, TURN);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
