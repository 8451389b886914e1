package io.duly.events.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies one comment on a draft. */
public record CommentId(@JsonValue UUID value) implements Identifier {

    public static CommentId of(String text) {
        return new CommentId(Identifier.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
