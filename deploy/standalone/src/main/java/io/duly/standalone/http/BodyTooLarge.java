package io.duly.standalone.http;

import java.io.IOException;

/** A body went on after the limit. */
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
        super(BodyLimit.MESSAGE);
    }
}
