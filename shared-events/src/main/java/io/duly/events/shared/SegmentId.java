package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/** Names a segment of customers, such as {@code key-accounts}. */
public record SegmentId(@JsonValue String value) {

    private static final String FORM = "[a-z0-9][a-z0-9-]{0,39}";

    public SegmentId {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("a segment is 1 to 40 lower-case letters, digits and dashes");
        }
    }

    public static SegmentId of(String text) {
        return new SegmentId(text);
    }

    /** Prefixed, because a policy of the same name may be beside it. */
    @Override
    public String toString() {
        return "segment-" + value;
    }
}
