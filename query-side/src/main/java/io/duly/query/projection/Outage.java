package io.duly.query.projection;

import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Failures that say nothing about the event: the database was away, busy or gave way, or the JVM is in trouble. */
final class Outage {

    private Outage() {}

    static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case TransientDataAccessException _,
                        RecoverableDataAccessException _,
                        NonTransientDataAccessResourceException _,
                        TransactionException _,
                        Error _ -> {
                    return true;
                }
                default -> {
                    /* look further down */
                }
            }
        }
        return false;
    }
}
