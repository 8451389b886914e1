package io.duly.command.dispute;

import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.Reason;
import java.util.Objects;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.jspecify.annotations.Nullable;

/** A refusal for this reason over this field. */
final class RefusedField extends TypeSafeMatcher<CommandRejected> {

    private final Reason reason;
    private final @Nullable String field;

    private RefusedField(Reason reason, @Nullable String field) {
        this.reason = reason;
        this.field = field;
    }

    /** @param field null where the refusal is about none */
    static RefusedField refused(Reason reason, @Nullable String field) {
        return new RefusedField(reason, field);
    }

    @Override
    protected boolean matchesSafely(CommandRejected refusal) {
        return refusal.reason().equals(reason) && Objects.equals(refusal.field(), field);
    }

    @Override
    protected void describeMismatchSafely(CommandRejected refusal, Description description) {
        description.appendText(refusal.reason() + " over " + refusal.field());
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("a refusal " + reason + " over " + field);
    }
}
