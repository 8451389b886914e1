package io.duly.command.playbook;

import io.duly.command.published.PublishedVersions;
import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookDraftCommented;
import io.duly.events.playbook.PlaybookDraftDiscarded;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookEvent;
import io.duly.events.playbook.PlaybookLineAccepted;
import io.duly.events.playbook.PlaybookLineDeclined;
import io.duly.events.playbook.PlaybookLineSuggested;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the published playbooks where every command finds them; it writes in the transaction of the event itself. */
@Component
@ProcessingGroup(PlaybookLookup.GROUP)
class PlaybookLookup implements Playbooks {

    static final String GROUP = "playbook-lookup";

    private final PublishedVersions<Playbook> published;

    PlaybookLookup(JdbcClient database) {
        published = new PublishedVersions<>(database, "command.playbook", "playbook", Playbook.class);
    }

    @EventHandler
    void on(PlaybookEvent event) {
        switch (event) {
            case PlaybookPublished next -> published.add(next.playbookId().value(), next.version(), next.playbook());
            case PlaybookDraftSaved _,
                    PlaybookDraftCommented _,
                    PlaybookLineSuggested _,
                    PlaybookLineAccepted _,
                    PlaybookLineDeclined _,
                    PlaybookDraftDiscarded _ -> {
                /* no deal follows a draft */
            }
        }
    }

    @Override
    public Optional<Playbook> find(PlaybookVersion version) {
        return published.find(version.playbookId().value(), version.version());
    }

    @Override
    public Optional<PlaybookVersion> latest(PlaybookId playbookId) {
        return published.latest(playbookId.value()).map(number -> new PlaybookVersion(playbookId, number));
    }

    @Override
    public List<Integer> versions(PlaybookId playbookId) {
        return published.numbers(playbookId.value());
    }
}
