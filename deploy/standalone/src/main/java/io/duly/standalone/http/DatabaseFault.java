package io.duly.standalone.http;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises in a chain of causes that the database cannot be reached or took too long. */
enum DatabaseFault {
    AWAY("database-away", "the database cannot be reached just now; the request may be repeated"),
    TOO_SLOW("database-too-slow", "the database took too long; the request may be repeated");

    private static final String CONNECTION_CLASS = "08";
    private static final Set<String> GOING_DOWN = Set.of("57P01", "57P02", "57P03", "53300", "25006");
    private static final Set<String> TIMED_OUT = Set.of("57014", "25P03", "25P04", "55P03");

    private final String problem;
    private final String detail;

    DatabaseFault(String problem, String detail) {
        this.problem = problem;
        this.detail = detail;
    }

    String problem() {
        return problem;
    }

    String detail() {
        return detail;
    }

    static Optional<DatabaseFault> behind(Throwable fault) {
        @Nullable Throwable cause = fault;
        for (int depth = 0; cause != null && depth < 50; depth++) {
            if (cause instanceof SQLTransientConnectionException) {
                return Optional.of(AWAY);
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                var state = sql.getSQLState();
                if (TIMED_OUT.contains(state)) {
                    return Optional.of(TOO_SLOW);
                }
                if (state.startsWith(CONNECTION_CLASS) || GOING_DOWN.contains(state)) {
                    return Optional.of(AWAY);
                }
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
