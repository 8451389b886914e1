package io.duly.query.admin;

import static io.duly.query.testing.Deals.deal;
import static io.duly.query.testing.Deals.enteredContract;
import static io.duly.query.testing.Deals.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duly.query.projection.DeadLetters;
import io.duly.query.reconciliation.Reconciler;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.TitlesProjection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadLetterIT {

    private static final String LETTERS = "/api/admin/dead-letters/titles";

    private static QuerySideUnderTest querySide;
    private static Http http;

    @BeforeAll
    static void start() {
        querySide = QuerySideUnderTest.with(TitlesProjection.class);
        http = new Http(querySide.port());
    }

    @BeforeEach
    void two_deals_are_set_aside() {
        querySide.record(
                opened(1), opened(2, "cannot be!"), opened(3, "nor this?!"), enteredContract(2), enteredContract(3));
        await().until(() -> querySide.get(DeadLetters.class).counts().getOrDefault(TitlesProjection.NAME, 0L) == 4);
    }

    @AfterEach
    void nothing_is_known_any_more() {
        querySide.database().sql("truncate query.title, query.dead_letter").update();
        querySide
                .database()
                .sql("alter table query.title drop constraint if exists title_title_check,"
                        + " add constraint title_title_check check (title not like '%!')")
                .update();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void dead_letters_are_listed_with_what_went_wrong() {
        var letters = http.json(LETTERS);

        assertThat(letters).hasSize(4);
        assertThat(letters.get(0).get("stream").asString()).isEqualTo(deal(2).toString());
        assertThat(letters.get(0).get("cause").asString()).contains("title_title_check");
        assertThat(letters.get(1).get("cause").isNull()).isTrue();
    }

    @Test
    void a_retry_applies_what_can_be_applied_now() {
        querySide
                .database()
                .sql("alter table query.title drop constraint title_title_check, add check (title not like '%?!')")
                .update();

        var answer = http.send("POST", LETTERS + "/retry");

        assertThat(Http.json(answer).get("applied").asInt()).isEqualTo(2);
        assertThat(Http.json(answer).get("waiting").asInt()).isEqualTo(2);
        assertThat(stagesOf(2)).isEqualTo(1);
    }

    @Test
    void a_retry_is_not_counted_as_another_event() {
        querySide
                .database()
                .sql("alter table query.title drop constraint title_title_check")
                .update();

        http.send("POST", LETTERS + "/retry");

        assertThat(querySide.get(Reconciler.class).reconcile().misses()).isEmpty();
    }

    @Test
    void after_a_retry_the_stream_goes_on_as_before() {
        querySide
                .database()
                .sql("alter table query.title drop constraint title_title_check")
                .update();
        http.send("POST", LETTERS + "/retry");

        querySide.record(enteredContract(2));

        await().untilAsserted(() -> assertThat(stagesOf(2)).isEqualTo(2));
    }

    @Test
    void one_stream_can_be_given_up() {
        var answer = http.send("DELETE", LETTERS + "/" + deal(2));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(http.json(LETTERS)).hasSize(2);
        assertThat(http.send("DELETE", LETTERS + "/" + deal(2)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_projection_that_is_not_there_has_no_dead_letters() {
        assertThat(http.send("GET", "/api/admin/dead-letters/nothing").statusCode())
                .isEqualTo(404);
        assertThat(http.send("POST", "/api/admin/dead-letters/nothing/retry").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_list_of_projections_shows_how_many_there_are() {
        var status = http.json("/api/admin/projections").get(0);

        assertThat(status.get("name").asString()).isEqualTo("titles");
        assertThat(status.get("deadLetters").asInt()).isEqualTo(4);
        assertThat(status.get("behind").asInt()).isZero();
        assertThat(status.get("running").asBoolean()).isTrue();
        assertThat(status.get("replaying").asBoolean()).isFalse();
    }

    private int stagesOf(int number) {
        return querySide
                .database()
                .sql("select stages from query.title where stream = ?")
                .param(deal(number).toString())
                .query(Integer.class)
                .optional()
                .orElse(-1);
    }
}
