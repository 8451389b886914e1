package io.duly.command.testing;

import io.duly.command.playbook.Playbooks;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.testing.PlaybookFixture;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The versions of the standard playbook, from the first. */
public record KnownPlaybooks(List<Playbook> standard) implements Playbooks {

    public static KnownPlaybooks of(Playbook... versions) {
        return new KnownPlaybooks(List.of(versions));
    }

    @Override
    public Optional<Playbook> find(PlaybookVersion version) {
        return versions(version.playbookId()).contains(version.version())
                ? Optional.of(standard.get(version.version() - 1))
                : Optional.empty();
    }

    @Override
    public Optional<PlaybookVersion> latest(PlaybookId playbookId) {
        return versions(playbookId).stream()
                .max(Integer::compare)
                .map(number -> new PlaybookVersion(playbookId, number));
    }

    @Override
    public List<Integer> versions(PlaybookId playbookId) {
        return playbookId.equals(PlaybookFixture.STANDARD)
                ? IntStream.rangeClosed(1, standard.size()).boxed().toList()
                : List.of();
    }
}
