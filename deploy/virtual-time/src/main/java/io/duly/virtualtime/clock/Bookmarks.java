package io.duly.virtualtime.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers how far a playback in virtual time has come. A process that was killed continues from there. */
public final class Bookmarks {

    private static final String SCHEMA = "standalone";

    private final JdbcClient database;

    public Bookmarks(DataSource source) {
        this(source, null);
    }

    /** @param owner owns the table, where that is somebody else than the role that the service works in */
    public Bookmarks(DataSource source, @Nullable FlywayConnectionDetails owner) {
        var settings = Flyway.configure().dataSource(source).schemas(SCHEMA).locations("classpath:db/standalone");
        if (owner != null) {
            settings.dataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
        }
        settings.load().migrate();
        this.database = JdbcClient.create(source);
    }

    /**
     * The place that a playback has reached.
     *
     * @param content identifies what was played, so that something else under the same name is noticed
     */
    public record Bookmark(String content, Instant moment, boolean finished) {}

    public Optional<Bookmark> find(String name) {
        return database.sql("select content, moment, finished from standalone.bookmark where story = ?")
                .param(name)
                .query((row, _) -> new Bookmark(
                        row.getString("content"),
                        row.getObject("moment", OffsetDateTime.class).toInstant(),
                        row.getBoolean("finished")))
                .optional();
    }

    /** Does not wait for the disk. The next commit writes the bookmark too; without one nothing is lost. */
    public void set(String name, Bookmark bookmark) {
        database.sql("""
                        with no_wait as (select set_config('synchronous_commit', 'off', true))
                        insert into standalone.bookmark (story, content, moment, finished)
                        select ?, ?, ?, ? from no_wait
                        on conflict (story) do update
                        set content = excluded.content, moment = excluded.moment, finished = excluded.finished""")
                .params(name, bookmark.content(), bookmark.moment().atOffset(ZoneOffset.UTC), bookmark.finished())
                .update();
    }
}
