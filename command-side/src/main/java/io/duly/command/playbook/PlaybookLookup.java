package io.duly.command.playbook;

import io.duly.events.playbook.Playbook;
import io.duly.events.playbook.PlaybookDraftCommented;
import io.duly.events.playbook.PlaybookDraftDiscarded;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookEvent;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.stored.EventJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the published playbooks where every command can find them, written together with the event itself. */
@Component
@ProcessingGroup(PlaybookLookup.GROUP)
class PlaybookLookup implements Playbooks {

    static final String GROUP = "playbook-lookup";

    private final JdbcClient sql;
    private final JsonMapper json = EventJson.mapper();

    /** Versions never change, so what was read once stays right. */
    private final Map<PlaybookVersion, Playbook> read = new ConcurrentHashMap<>();

    PlaybookLookup(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PlaybookEvent event) {
        switch (event) {
            case PlaybookPublished published ->
                sql.sql("insert into command.playbook (playbook_id, version, playbook) values (?, ?, ?)")
                        .params(
                                published.playbookId().value(),
                                published.version(),
                                json.writeValueAsString(published.playbook()))
                        .update();
            case PlaybookDraftSaved _, PlaybookDraftCommented _, PlaybookDraftDiscarded _ -> {
                /* no deal follows a draft */
            }
        }
    }

    @Override
    public Optional<Playbook> find(PlaybookVersion version) {
        var known = read.get(version);
        if (known != null) {
            return Optional.of(known);
        }
        var found = sql.sql("select playbook from command.playbook where playbook_id = ? and version = ?")
                .params(version.playbookId().value(), version.version())
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Playbook.class));
        found.ifPresent(playbook -> read.put(version, playbook));
        return found;
    }

    @Override
    public Optional<PlaybookVersion> latest(PlaybookId playbookId) {
        return sql.sql("select version from command.playbook where playbook_id = ? order by version desc limit 1")
                .param(playbookId.value())
                .query(Integer.class)
                .optional()
                .map(version -> new PlaybookVersion(playbookId, version));
    }

    @Override
    public List<Integer> versions(PlaybookId playbookId) {
        return sql.sql("select version from command.playbook where playbook_id = ? order by version")
                .param(playbookId.value())
                .query(Integer.class)
                .list();
    }
}
