package io.duly.command.playbook;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Make a draft the next version of its playbook, as it stands now. */
record PublishDraft(@TargetAggregateIdentifier PlaybookId playbookId, DraftId draft, int version) {

    PublishDraft {
        if (version < 1) {
            throw new InvalidCommand("version", "is counted from 1");
        }
    }
}
