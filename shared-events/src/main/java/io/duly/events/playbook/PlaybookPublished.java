package io.duly.events.playbook;

import io.duly.events.shared.DraftId;
import io.duly.events.shared.PlaybookId;
import org.jspecify.annotations.Nullable;

/** This version is in force for the deals opened from now on; {@code draft} names the draft that it came from. */
public record PlaybookPublished(
        PlaybookId playbookId,
        int version,
        Playbook playbook,
        @Nullable DraftId draft) implements PlaybookEvent {}
