package io.duly.command.playbook;

import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.SuggestionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take a suggested line into its draft. */
record AcceptLine(@TargetAggregateIdentifier PlaybookId playbookId, DraftId draft, SuggestionId suggestionId)
        implements DraftChange {}
