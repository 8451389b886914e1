package io.duly.command.web;

/** The caller would change what somebody else may have changed since, and does not say which version they saw. */
public final class VersionRequired extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VersionRequired() {
        super("If-Match must say which version of it you saw, as its ETag has it", null, false, false);
    }
}
