package io.duly.command.playbook;

import io.duly.command.published.ShippedVersion;
import io.duly.command.yaml.YamlFile;
import io.duly.events.playbook.Playbook;
import io.duly.events.shared.PlaybookId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The playbook that Duly is shipped with. */
@Component
class StandardPlaybook implements ShippedVersion {

    private final Playbooks playbooks;

    StandardPlaybook(Playbooks playbooks) {
        this.playbooks = playbooks;
    }

    @Override
    public Optional<Object> publication() {
        return playbooks.latest(PlaybookId.STANDARD).isPresent()
                ? Optional.empty()
                : Optional.of(new PublishPlaybook(PlaybookId.STANDARD, 1, read()));
    }

    /** The playbook as it is shipped. */
    static Playbook read() {
        return YamlFile.shipped("/playbooks/standard.yaml", Playbook.class, "playbook");
    }
}
