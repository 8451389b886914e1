package io.duly.command.playbook;

import io.duly.command.published.VersionLookup;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;

/** Finds published playbooks. */
public interface Playbooks extends VersionLookup<PlaybookId, PlaybookVersion, Playbook> {}
