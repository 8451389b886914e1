package io.duly.query.position;

import java.util.Collection;

/** The views did not reach the position that was asked for in time. */
final class ViewBehind extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ViewBehind(long position, Collection<String> behind) {
        super("not yet at position " + position + ": " + String.join(", ", behind));
    }
}
