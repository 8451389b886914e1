package io.duly.command.playbook;

import io.duly.events.shared.DraftId;

/** A command that changes or ends a draft. Its {@code If-Match} is about the draft, not about the whole playbook. */
sealed interface DraftChange permits AcceptLine, DiscardDraft, PublishDraft, SaveDraft {

    DraftId draft();
}
