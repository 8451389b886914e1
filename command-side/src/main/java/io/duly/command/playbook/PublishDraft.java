package io.duly.command.playbook;

import io.duly.command.published.VersionSequence;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Make a draft the next version of its playbook, as it stands now. */
record PublishDraft(@TargetAggregateIdentifier PlaybookId playbookId, DraftId draft, int version)
        implements DraftChange {

    PublishDraft {
        VersionSequence.requireNumber(version);
    }
}
