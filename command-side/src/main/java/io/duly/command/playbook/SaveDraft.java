package io.duly.command.playbook;

import io.duly.events.playbook.Playbook;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Save a proposal for the next version; the draft of the same name is replaced. */
record SaveDraft(@TargetAggregateIdentifier PlaybookId playbookId, DraftId draft, Playbook playbook)
        implements DraftChange {

    SaveDraft {
        playbook = PlaybookTexts.kept(playbook);
    }
}
