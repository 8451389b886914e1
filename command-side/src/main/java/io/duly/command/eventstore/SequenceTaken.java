package io.duly.command.eventstore;

import java.sql.SQLException;
import java.util.Objects;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * Tells when another writer was quicker on the same aggregate. An event identifier that is used twice is a fault and no
 * conflict: trying again would not help.
 */
final class SequenceTaken implements PersistenceExceptionResolver {

    private static final String UNIQUE_PER_AGGREGATE = "domain_event_sequence_uk";

    @Override
    public boolean isDuplicateKeyViolation(Exception failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (violates(cause) || (cause instanceof SQLException batch && violates(batch.getNextException()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean violates(@Nullable Throwable failure) {
        return failure instanceof PSQLException refused
                && refused.getServerErrorMessage() != null
                && Objects.equals(refused.getServerErrorMessage().getConstraint(), UNIQUE_PER_AGGREGATE);
    }
}
