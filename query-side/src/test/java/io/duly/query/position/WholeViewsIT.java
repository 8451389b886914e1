package io.duly.query.position;

import static io.duly.query.testing.Deals.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duly.query.projection.Rebuilds;
import io.duly.query.testing.HeldProjection;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.TitlesProjection;
import io.duly.testing.TestPostgres;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A part of a list looks like the whole of it, so whoever asks too early is told to come again. */
class WholeViewsIT {

    private static final int EVENTS = 2_500;

    private final String database = TestPostgres.newDatabase();

    @AfterEach
    void go_on() {
        HeldProjection.goOn();
    }

    @Test
    void a_view_that_is_rebuilt_is_not_read_before_it_is_whole() {
        try (var querySide = start(HeldProjection.class)) {
            record(querySide);
            querySide.awaitViews();
            var http = new Http(querySide.port());
            assertThat(http.send("GET", "/api/held").body()).isEqualTo("2500");

            HeldProjection.takeOnly(1);
            querySide.get(Rebuilds.class).begin(HeldProjection.NAME);
            await().until(() -> rows(querySide) == 1_000);

            isNotWhole(http.send("GET", "/api/held"), 40);
            isNotWhole(http.send("GET", "/api/held", "Duly-Min-Position", "1"), 40);
            assertThat(http.send("GET", "/api/elsewhere").statusCode()).isEqualTo(200);

            HeldProjection.goOn();
            querySide.awaitViews();
            assertThat(http.send("GET", "/api/held").body()).isEqualTo("2500");
        }
    }

    @Test
    void nor_is_one_that_is_filled_for_the_first_time() {
        try (var querySide = start(TitlesProjection.class)) {
            record(querySide);
        }
        HeldProjection.takeOnly(1);
        try (var querySide = start(HeldProjection.class)) {
            var http = new Http(querySide.port());
            await().until(() -> rows(querySide) == 1_000);

            isNotWhole(http.send("GET", "/api/held"), 40);

            HeldProjection.goOn();
            querySide.awaitViews();
            assertThat(http.send("GET", "/api/held").body()).isEqualTo("2500");
        }
    }

    @Test
    void one_that_only_lags_behind_is_read_as_it_is() {
        try (var querySide = start(HeldProjection.class)) {
            HeldProjection.takeOnly(0);
            querySide.record(opened(1));

            assertThat(new Http(querySide.port()).send("GET", "/api/held").body())
                    .isEqualTo("0");
            HeldProjection.goOn();
        }
    }

    private static void isNotWhole(HttpResponse<String> answer, int percent) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        var problem = Http.json(answer);
        assertThat(problem.get("type").asString()).isEqualTo("urn:duly:problem:view-not-whole");
        assertThat(problem.get("detail").asString()).contains("held " + percent + " %");
        assertThat(problem.get("percent").asInt()).isEqualTo(percent);
    }

    private QuerySideUnderTest start(Class<?> projection) {
        return QuerySideUnderTest.start(
                new String[] {"spring.datasource.url=" + database, "duly.query.min-position-timeout=300ms"},
                projection,
                HeldController.class);
    }

    private static void record(QuerySideUnderTest querySide) {
        querySide.record(IntStream.rangeClosed(1, EVENTS)
                .mapToObj(number -> opened(number))
                .toArray());
    }

    private static long rows(QuerySideUnderTest querySide) {
        return querySide
                .database()
                .sql("select count(*) from query.held")
                .query(Long.class)
                .single();
    }

    @RestController
    static class HeldController {

        private final JdbcClient database;

        HeldController(JdbcClient database) {
            this.database = database;
        }

        @GetMapping("/api/held")
        @ReadsFrom(HeldProjection.NAME)
        String held() {
            return database.sql("select count(*) from query.held")
                    .query(String.class)
                    .single();
        }

        @GetMapping("/api/elsewhere")
        @ReadsFrom({})
        String elsewhere() {
            return "";
        }
    }
}
