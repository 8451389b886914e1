package io.duly.events.playbook;

import io.duly.events.shared.ActionId;
import io.duly.events.shared.CommentId;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import org.jspecify.annotations.Nullable;

/** Somebody said something about a draft, or about one action of it. */
public record PlaybookDraftCommented(
        PlaybookId playbookId,
        DraftId draft,
        CommentId commentId,
        @Nullable ActionId action,
        String text) implements PlaybookEvent {}
