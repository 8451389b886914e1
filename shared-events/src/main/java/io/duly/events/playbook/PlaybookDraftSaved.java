package io.duly.events.playbook;

import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;

/** A proposal for the next version was saved; it replaces the draft of the same name. */
public record PlaybookDraftSaved(PlaybookId playbookId, DraftId draft, Playbook playbook) implements PlaybookEvent {}
