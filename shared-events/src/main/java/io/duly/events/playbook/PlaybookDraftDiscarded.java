package io.duly.events.playbook;

import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;

/** A draft is not pursued any further. */
public record PlaybookDraftDiscarded(PlaybookId playbookId, DraftId draft, String reason) implements PlaybookEvent {}
