package io.duly.command.playbook;

import io.duly.events.playbook.Playbook;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write a proposal for the next version down, or write it anew. */
record SaveDraft(@TargetAggregateIdentifier PlaybookId playbookId, DraftId draft, Playbook playbook) {}
