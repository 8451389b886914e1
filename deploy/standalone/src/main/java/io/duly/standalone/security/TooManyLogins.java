package io.duly.standalone.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Somebody tries to log in too often. */
final class TooManyLogins extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyLogins(Duration wait) {
        super("too many attempts to log in");
        this.wait = wait;
    }

    /** The whole seconds after which the next attempt is looked at. */
    long waitSeconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
