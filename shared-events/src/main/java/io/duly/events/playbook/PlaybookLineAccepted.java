package io.duly.events.playbook;

import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.SuggestionId;

/** A suggested line came into its draft. */
public record PlaybookLineAccepted(PlaybookId playbookId, DraftId draft, SuggestionId suggestionId, PlaybookLine line)
        implements PlaybookEvent {}
