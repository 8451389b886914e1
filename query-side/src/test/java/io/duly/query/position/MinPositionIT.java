package io.duly.query.position;

import static io.duly.query.testing.Deals.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.TitlesProjection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class MinPositionIT {

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void start() {
        querySide = QuerySideUnderTest.start(
                new String[] {"duly.query.min-position-timeout=300ms"}, TitlesProjection.class, CountController.class);
        http = new Http(querySide.port());
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void a_query_sees_what_was_written_before_it() {
        for (var number = 1; number <= 50; number++) {
            querySide.record(opened(number));

            var answer = http.send("GET", "/api/titles", "Duly-Min-Position", String.valueOf(head()));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(String.valueOf(number));
        }
    }

    @Test
    void a_view_that_does_not_get_there_in_time_says_so() {
        var answer = http.send("GET", "/api/titles", "Duly-Min-Position", "1000000");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(Http.json(answer).get("type").asString()).isEqualTo("urn:duly:problem:view-behind");
        assertThat(Http.json(answer).get("detail").asString()).contains("titles");
    }

    @Test
    void an_endpoint_waits_only_for_what_it_reads() {
        var answer = http.send("GET", "/api/nothing", "Duly-Min-Position", "1000000");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_no_position_is_refused() {
        for (var nonsense : new String[] {"soon", "-1", "1.5", "99999999999999999999"}) {
            var answer = http.send("GET", "/api/titles", "Duly-Min-Position", nonsense);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Http.json(answer).get("field").asString()).isEqualTo("Duly-Min-Position");
        }
    }

    private static long head() {
        return querySide
                .database()
                .sql("select max(global_index) from command.domain_event")
                .query(Long.class)
                .single();
    }

    @RestController
    static class CountController {

        private final JdbcClient database;

        CountController(JdbcClient database) {
            this.database = database;
        }

        @GetMapping("/api/titles")
        String titles() {
            return database.sql("select count(*) from query.title")
                    .query(String.class)
                    .single();
        }

        @GetMapping("/api/nothing")
        @ReadsFrom("a view that is never behind")
        String nothing() {
            return "";
        }
    }
}
