package io.duly.events.playbook;

import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.SuggestionId;

/** A suggested line was not taken, for a reason. */
public record PlaybookLineDeclined(PlaybookId playbookId, DraftId draft, SuggestionId suggestionId, String reason)
        implements PlaybookEvent {}
