package io.duly.command.playbook;

import io.duly.command.published.VersionSequence;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.PlaybookId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Publish the next version of a playbook, which deals opened from now on will follow. */
public record PublishPlaybook(@TargetAggregateIdentifier PlaybookId playbookId, int version, Playbook playbook) {

    public PublishPlaybook {
        VersionSequence.requireNumber(version);
        playbook = PlaybookTexts.kept(playbook);
    }
}
