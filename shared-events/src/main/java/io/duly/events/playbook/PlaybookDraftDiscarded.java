package io.duly.events.playbook;

import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;

/** A draft was given up. */
public record PlaybookDraftDiscarded(PlaybookId playbookId, DraftId draft, String reason) implements PlaybookEvent {}
