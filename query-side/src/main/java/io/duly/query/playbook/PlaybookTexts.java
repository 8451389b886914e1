package io.duly.query.playbook;

import static java.util.stream.Collectors.toMap;

import io.duly.events.playbook.Playbook;
import io.duly.events.shared.PlaybookId;
import io.duly.events.shared.PlaybookVersion;
import io.duly.stored.EventJson;
import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds published playbooks. */
@Component
public class PlaybookTexts {

    private static final JsonMapper JSON = EventJson.mapper();

    private final JdbcClient jdbc;

    PlaybookTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one statement; a version that is not known here yet is left out. */
    public Map<PlaybookVersion, Playbook> of(Collection<PlaybookVersion> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select p.* from query.playbook p
                        join unnest(?::text[], ?::int[]) as wanted(playbook_id, version) using (playbook_id, version)
                        """)
                .params(
                        versions.stream()
                                .map(version -> version.playbookId().value())
                                .toArray(String[]::new),
                        versions.stream().map(PlaybookVersion::version).toArray(Integer[]::new))
                .query((row, _) -> Map.entry(
                        new PlaybookVersion(new PlaybookId(row.getString("playbook_id")), row.getInt("version")),
                        JSON.readValue(row.getString("content"), Playbook.class)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
