package io.duly.standalone.postgres;

import org.jspecify.annotations.Nullable;

/** The embedded PostgreSQL does not start, or is lost for good. The process ends with a code of its own. */
public final class DatabaseNotStarted extends IllegalStateException {

    /** Known from sysexits as a failure of input or output. */
    public static final int EXIT_CODE = 74;

    private static final long serialVersionUID = 1L;

    DatabaseNotStarted(String what) {
        super(what);
    }

    DatabaseNotStarted(String what, @Nullable Throwable cause) {
        super(what, cause);
    }

    /** @param said the last lines of PostgreSQL, which nobody else shows */
    DatabaseNotStarted(String what, String said) {
        super(said.isBlank() ? what : what + ". It said last:" + System.lineSeparator() + said.stripTrailing());
    }

    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseNotStarted) {
                return true;
            }
        }
        return false;
    }
}
