package io.duly.events.playbook;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.duly.events.contact.PersonRole;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Something to do at a stage so that the customer pays in time.
 *
 * @param script the words to say
 * @param mandatory the stage is not left before it is done or waived
 * @param contact to whom at the customer; null where nobody there is needed
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public record PlaybookAction(
        ActionId action,
        Stage stage,
        Texts title,
        Texts script,
        boolean mandatory,
        Timing when,
        ActionOwner owner,
        @Nullable PersonRole contact,
        Evidence evidence) {

    public PlaybookAction {
        if (stage == Stage.CLOSED) {
            throw new IllegalArgumentException("stage of action " + action + " must be one that is left again");
        }
        if (mandatory && when.anchor() == Anchor.PAID) {
            throw new IllegalArgumentException(
                    "mandatory is not possible for action " + action + ", which comes after the end");
        }
    }
}
