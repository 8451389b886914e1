package io.duly.command.playbook;

import io.duly.command.refusal.Check;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Give a draft up, with a reason. */
record DiscardDraft(@TargetAggregateIdentifier PlaybookId playbookId, DraftId draft, String reason)
        implements DraftChange {

    DiscardDraft {
        reason = Check.lines("reason", reason, Check.LONG_TEXT);
    }
}
