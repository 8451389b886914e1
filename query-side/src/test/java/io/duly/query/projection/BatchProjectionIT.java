package io.duly.query.projection;

import static io.duly.query.testing.Deals.deal;
import static io.duly.query.testing.Deals.enteredContract;
import static io.duly.query.testing.Deals.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.TitlesProjection;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BatchProjectionIT {

    private static QuerySideUnderTest querySide;

    @BeforeAll
    static void start() {
        querySide = QuerySideUnderTest.with(TitlesProjection.class);
    }

    @AfterEach
    void nothing_is_known_any_more() {
        querySide.database().sql("truncate query.title, query.dead_letter").update();
        querySide.get(TitlesProjection.class).batches().clear();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void events_recorded_together_are_written_together() {
        querySide.record(manyDeals(1, 500));

        await().untilAsserted(() -> assertThat(titles()).isEqualTo(500));
        assertThat(querySide.get(TitlesProjection.class).batches()).hasSizeLessThan(20);
    }

    @Test
    void an_event_that_fails_is_set_aside_and_the_rest_gets_through() {
        querySide.record(opened(1), opened(2, "cannot be!"), opened(3));

        await().untilAsserted(() -> assertThat(titles()).isEqualTo(2));
        assertThat(deadLetters()).isEqualTo(1);
    }

    @Test
    void later_events_of_its_stream_wait_for_it() {
        querySide.record(opened(1), opened(2, "cannot be!"), enteredContract(1), enteredContract(2));

        await().untilAsserted(() -> assertThat(stagesOf(1)).isEqualTo(1));
        assertThat(deadLetters()).isEqualTo(2);

        querySide.record(enteredContract(2), enteredContract(1));

        await().untilAsserted(() -> assertThat(stagesOf(1)).isEqualTo(2));
        assertThat(deadLetters()).isEqualTo(3);
    }

    @Test
    void after_a_failed_range_events_come_in_batches_again() {
        querySide.record(opened(1, "cannot be!"), opened(2));
        await().untilAsserted(() -> assertThat(titles()).isEqualTo(1));
        var batches = querySide.get(TitlesProjection.class).batches();
        var before = batches.size();

        querySide.record(manyDeals(10, 100));

        await().untilAsserted(() -> assertThat(titles()).isEqualTo(101));
        assertThat(batches.subList(before, batches.size())).hasSizeLessThan(20);
    }

    @Test
    void tokens_and_payloads_are_no_large_objects() {
        querySide.record(opened(1, "cannot be!"), opened(2));
        await().untilAsserted(() -> assertThat(titles()).isEqualTo(1));

        assertThat(count("pg_largeobject_metadata")).isZero();
    }

    private static Object[] manyDeals(int from, int many) {
        return IntStream.range(from, from + many)
                .mapToObj(number -> opened(number))
                .toArray();
    }

    private long titles() {
        return count("query.title");
    }

    private long deadLetters() {
        return count("query.dead_letter");
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

    private long count(String table) {
        return querySide
                .database()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
