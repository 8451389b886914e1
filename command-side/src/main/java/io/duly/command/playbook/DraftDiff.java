package io.duly.command.playbook;

import io.duly.events.shared.DraftId;
import org.jspecify.annotations.Nullable;

/**
 * A draft beside what is in force.
 *
 * @param publishedVersion the latest published version; null where there is none and all of the draft is new
 */
record DraftDiff(DraftId draft, @Nullable Integer publishedVersion, PlaybookDiff difference) {}
