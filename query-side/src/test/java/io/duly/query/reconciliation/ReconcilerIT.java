package io.duly.query.reconciliation;

import static io.duly.query.testing.Deals.enteredContract;
import static io.duly.query.testing.Deals.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.awaitility.Awaitility.await;

import io.duly.query.projection.ProjectionPositions;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.TitlesProjection;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReconcilerIT {

    private static QuerySideUnderTest querySide;

    @BeforeAll
    static void ten_events() {
        querySide = QuerySideUnderTest.with(TitlesProjection.class);
        for (var number = 1; number <= 10; number++) {
            querySide.record(opened(number));
        }
        awaitHead();
    }

    @AfterEach
    void every_event_was_given_once() {
        sql("update query.projection_seen set (events, index_sum) ="
                + " (select count(*), sum(global_index) from command.domain_event)");
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void nothing_is_missed_when_everything_was_given() {
        var result = reconcile();

        assertThat(result.misses()).isEmpty();
        assertThat(result.compared()).isEqualTo(stored());
    }

    @Test
    void an_event_that_was_never_given_is_named() {
        storeBehindTheReadersBack(4);

        var result = reconcile();

        assertThat(result.misses()).containsExactly(new Miss("titles", 0, 0, 9_999, 1, 4L));
    }

    @Test
    void several_are_counted() {
        storeBehindTheReadersBack(4);
        storeBehindTheReadersBack(7);

        assertThat(reconcile().misses()).containsExactly(new Miss("titles", 0, 0, 9_999, 2, null));
    }

    @Test
    void an_event_that_was_given_twice_is_named_too() {
        sql("update query.projection_seen set events = events + 1, index_sum = index_sum + 3");

        assertThat(reconcile().misses()).containsExactly(new Miss("titles", 0, 0, 9_999, -1, 3L));
    }

    @Test
    void a_dead_letter_was_given() {
        querySide.record(opened(11, "cannot be!"));
        querySide.record(enteredContract(11), opened(12));
        awaitHead();

        assertThat(reconcile().misses()).isEmpty();
    }

    @Test
    void an_operator_can_ask_and_prometheus_knows() {
        storeBehindTheReadersBack(4);

        var answer = new Http(querySide.port()).json("/api/admin/reconciliation");

        assertThat(answer.get("misses").get(0).get("index").asLong()).isEqualTo(4);
        assertThat(gauge("duly.projection.missed")).isEqualTo(1);
        assertThat(gauge("duly.reconciliation.age")).isLessThan(600);
    }

    @Test
    void a_round_that_failed_leaves_no_old_figure_behind() {
        var rounds = querySide.get(ReconciliationRounds.class);
        rounds.reconcileNow();
        assertThat(gauge("duly.projection.missed")).isZero();

        sql("alter table query.projection_seen rename to gone");
        try {
            assertThatException().isThrownBy(rounds::reconcileNow);
        } finally {
            sql("alter table query.gone rename to projection_seen");
        }

        assertThat(gauge("duly.projection.missed")).isNaN();
    }

    private static double gauge(String name) {
        return querySide.get(MeterRegistry.class).get(name).gauge().value();
    }

    /** As if this event, and not the one that is there, had been committed too late for its reader. */
    private static void storeBehindTheReadersBack(long index) {
        sql("update query.projection_seen set events = events - 1, index_sum = index_sum - " + index);
    }

    private static Reconciliation reconcile() {
        return querySide.get(Reconciler.class).reconcile();
    }

    private static void awaitHead() {
        var head = number("select max(global_index) from command.domain_event");
        await().until(() -> Objects.requireNonNull(
                        querySide.get(ProjectionPositions.class).all().get("titles"))
                .covers(head));
    }

    private static long stored() {
        return number("select count(*) from command.domain_event");
    }

    private static long number(String query) {
        return querySide.database().sql(query).query(Long.class).single();
    }

    private static void sql(String text) {
        querySide.database().sql(text).update();
    }
}
