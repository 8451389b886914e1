package io.duly.standalone.http;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Recognises in a chain of causes what the database says of the request, or of itself, by PostgreSQL's codes. */
enum DatabaseFault {
    AWAY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "database-away",
            "the database cannot be reached just now; the request may be repeated"),
    FULL(
            HttpStatus.SERVICE_UNAVAILABLE,
            "database-full",
            "the database has no room left; the request may be repeated when the operator has made some"),
    TOO_SLOW(
            HttpStatus.SERVICE_UNAVAILABLE,
            "database-too-slow",
            "the database took too long; the request may be repeated"),
    BUSY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "database-busy",
            "others changed the same at the same time; the request may be repeated"),
    /** A guard of ours has a gap: the value should have been refused with its field before it got there. */
    UNFIT_VALUE(
            HttpStatus.BAD_REQUEST,
            "invalid-request",
            "the request holds a value that is too large, too small, or cannot be kept");

    private static final String CONNECTION = "08";
    private static final String RESOURCES = "53";
    private static final String OPERATOR_INTERVENTION = "57";
    private static final String SYSTEM = "58";
    private static final String ROLLED_BACK = "40";

    private static final Set<String> NO_ROOM = Set.of("53100", "53200", "53400");
    private static final Set<String> READ_ONLY = Set.of("25006");
    private static final Set<String> TIMED_OUT = Set.of("57014", "25P02", "25P03", "25P04", "55P03");

    /** Of the class of data exceptions only what a value can cause, and not what a statement of ours would. */
    private static final Set<String> VALUES = Set.of(
            "22001", "22003", "22007", "22008", "22009", "22015", "22021", "22023", "22P02", "22P03", "22P05", "54000");

    private final HttpStatus status;
    private final String problem;
    private final String detail;

    DatabaseFault(HttpStatus status, String problem, String detail) {
        this.status = status;
        this.problem = problem;
        this.detail = detail;
    }

    HttpStatus status() {
        return status;
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
            var found = cause instanceof SQLException sql ? in(sql) : Optional.<DatabaseFault>empty();
            if (found.isPresent()) {
                return found;
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static Optional<DatabaseFault> in(SQLException fault) {
        if (fault instanceof SQLTransientConnectionException
                || fault instanceof SQLNonTransientConnectionException
                || fault instanceof SQLRecoverableException) {
            return Optional.of(AWAY);
        }
        var state = fault.getSQLState();
        return state == null ? Optional.empty() : Optional.ofNullable(meaning(state));
    }

    private static @Nullable DatabaseFault meaning(String state) {
        if (TIMED_OUT.contains(state)) {
            return TOO_SLOW;
        }
        if (NO_ROOM.contains(state)) {
            return FULL;
        }
        if (VALUES.contains(state)) {
            return UNFIT_VALUE;
        }
        if (READ_ONLY.contains(state)) {
            return AWAY;
        }
        return state.length() < 2
                ? null
                : switch (state.substring(0, 2)) {
                    case CONNECTION, RESOURCES, OPERATOR_INTERVENTION, SYSTEM -> AWAY;
                    case ROLLED_BACK -> BUSY;
                    default -> null;
                };
    }
}
