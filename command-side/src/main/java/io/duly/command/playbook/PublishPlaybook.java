package io.duly.command.playbook;

import io.duly.command.refusal.InvalidCommand;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.PlaybookId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Put the next version of a playbook into force for the deals opened from now on. */
public record PublishPlaybook(@TargetAggregateIdentifier PlaybookId playbookId, int version, Playbook playbook) {

    public PublishPlaybook {
        if (version < 1) {
            throw new InvalidCommand("version", "is counted from 1");
        }
    }
}
