package io.duly.events.playbook;

import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.SuggestionId;
import org.jspecify.annotations.Nullable;

/** Somebody suggested one line for a draft; {@code before} is what the draft had there, null for nothing. */
public record PlaybookLineSuggested(
        PlaybookId playbookId,
        DraftId draft,
        SuggestionId suggestionId,
        PlaybookLine line,
        @Nullable PlaybookLine before,
        String reason)
        implements PlaybookEvent {}
