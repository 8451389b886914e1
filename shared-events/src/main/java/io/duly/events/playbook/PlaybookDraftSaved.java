package io.duly.events.playbook;

import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;

/** A proposal for the next version was written down, or written anew. */
public record PlaybookDraftSaved(PlaybookId playbookId, DraftId draft, Playbook playbook) implements PlaybookEvent {}
