package io.duly.query.playbook;

import io.duly.events.playbook.PlaybookDraftCommented;
import io.duly.events.playbook.PlaybookDraftDiscarded;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.playbook.PlaybookEvent;
import io.duly.events.playbook.PlaybookLineAccepted;
import io.duly.events.playbook.PlaybookLineDeclined;
import io.duly.events.playbook.PlaybookLineSuggested;
import io.duly.events.playbook.PlaybookPublished;
import io.duly.query.projection.BatchProjection;
import io.duly.query.projection.RecordedEvent;
import io.duly.query.sql.BulkStatement;
import io.duly.stored.EventJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every published version of a playbook. Drafts are not kept: they are a matter of deciding, not of showing. */
@Component
public class PlaybookProjection extends BatchProjection {

    public static final String NAME = "playbooks";

    private static final JsonMapper JSON = EventJson.mapper();

    private static final BulkStatement<PlaybookPublished> ADD = BulkStatement.of(PlaybookPublished.class)
            .column("playbook_id", "text", published -> published.playbookId().value())
            .column("version", "int4", PlaybookPublished::version)
            .column("content", "text", published -> JSON.writeValueAsString(published.playbook()))
            .insertInto("query.playbook");

    private final JdbcTemplate jdbc;

    PlaybookProjection(JdbcTemplate jdbc) {
        super(NAME, Set.of("query.playbook"), jdbc);
        this.jdbc = jdbc;
    }

    @Override
    protected void apply(List<RecordedEvent> batch) {
        var published = new ArrayList<PlaybookPublished>();
        for (var event : batch) {
            if (event.payload() instanceof PlaybookEvent playbook) {
                switch (playbook) {
                    case PlaybookPublished version -> published.add(version);
                    case PlaybookDraftSaved _,
                            PlaybookDraftCommented _,
                            PlaybookLineSuggested _,
                            PlaybookLineAccepted _,
                            PlaybookLineDeclined _,
                            PlaybookDraftDiscarded _ -> {
                        /* not in force */
                    }
                }
            }
        }
        ADD.run(jdbc, published);
    }
}
