package io.duly.command.playbook;

import io.duly.events.playbook.Playbook;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;
import java.util.List;
import java.util.Optional;

/** Looks up playbooks. What it finds is never out of date: it is kept with the command that publishes. */
public interface Playbooks {

    Optional<Playbook> find(PlaybookVersion version);

    Optional<PlaybookVersion> latest(PlaybookId playbookId);

    /** The numbers of all versions, from the first. */
    List<Integer> versions(PlaybookId playbookId);

    /** @throws IllegalStateException when a deal follows a version that was never published */
    default Playbook require(PlaybookVersion version) {
        return find(version).orElseThrow(() -> new IllegalStateException(version + " was never published"));
    }
}
