package io.duly.command.playbook;

import io.duly.command.refusal.Check;
import io.duly.events.shared.ActionId;
import io.duly.events.shared.CommentId;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Say something about a draft, or about one action of it. */
record CommentOnDraft(
        @TargetAggregateIdentifier PlaybookId playbookId,
        DraftId draft,
        CommentId commentId,
        @Nullable ActionId action,
        String text) {

    CommentOnDraft {
        text = Check.lines("text", text, Check.LONG_TEXT);
    }
}
