package io.duly.virtualtime.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far something that is played in virtual time has come, so that a killed process goes on from there. */
public final class Bookmarks {

    private static final String SCHEMA = "standalone";

    private final JdbcClient database;

    public Bookmarks(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .schemas(SCHEMA)
                .locations("classpath:db/standalone")
                .load()
                .migrate();
        this.database = JdbcClient.create(source);
    }

    /**
     * Where a story stands.
     *
     * @param content what was played, so that another story under the same name is noticed
     */
    public record Bookmark(String content, Instant moment, boolean finished) {}

    public Optional<Bookmark> find(String story) {
        return database.sql("select content, moment, finished from standalone.bookmark where story = ?")
                .param(story)
                .query((row, _) -> new Bookmark(
                        row.getString("content"),
                        row.getObject("moment", OffsetDateTime.class).toInstant(),
                        row.getBoolean("finished")))
                .optional();
    }

    /** Need not wait for the disk: whatever is committed after it takes it along, and nothing is lost without that. */
    public void set(String story, Bookmark bookmark) {
        database.sql("""
                        with no_wait as (select set_config('synchronous_commit', 'off', true))
                        insert into standalone.bookmark (story, content, moment, finished)
                        select ?, ?, ?, ? from no_wait
                        on conflict (story) do update
                        set content = excluded.content, moment = excluded.moment, finished = excluded.finished""")
                .params(story, bookmark.content(), bookmark.moment().atOffset(ZoneOffset.UTC), bookmark.finished())
                .update();
    }
}
