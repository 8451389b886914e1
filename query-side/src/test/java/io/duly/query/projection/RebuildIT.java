package io.duly.query.projection;

import static io.duly.query.testing.Deals.enteredContract;
import static io.duly.query.testing.Deals.opened;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duly.events.deal.DealEvent;
import io.duly.query.reconciliation.Reconciler;
import io.duly.query.store.Position;
import io.duly.query.testing.Http;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.TableHash;
import io.duly.query.testing.TitlesProjection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RebuildIT {

    private static final int MANY = 6_000;

    /** No other test opens it. */
    private static final int IMPOSSIBLE = 1_000_000;

    private static QuerySideUnderTest querySide;

    /** How many deals are in the table. */
    private static int deals;

    @BeforeAll
    static void fill_the_store() {
        querySide = QuerySideUnderTest.with(TitlesProjection.class);
        for (var first = 1; first <= MANY; first += 500) {
            querySide.record(deals(first, 500));
        }
        deals = MANY;
        await().atMost(30, SECONDS).until(() -> caughtUp());
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void a_rebuild_ends_where_it_began() {
        var before = hash();

        querySide.get(Rebuilds.class).begin(TitlesProjection.NAME);

        await().atMost(30, SECONDS).until(() -> rebuilt() && caughtUp());
        assertThat(hash()).isEqualTo(before);
        assertThat(querySide.get(Reconciler.class).reconcile().misses()).isEmpty();
    }

    @Test
    void events_that_are_recorded_meanwhile_are_neither_lost_nor_doubled() {
        var known = deals;
        var entered = stages();
        var going = new AtomicBoolean(true);
        var recorder = CompletableFuture.supplyAsync(
                () -> {
                    var number = known;
                    while (going.get()) {
                        number++;
                        querySide.record(opened(number), enteredContract(number));
                        querySide.record(enteredContract(number - known));
                    }
                    return number;
                },
                task -> Thread.ofPlatform().start(task));

        querySide.get(Rebuilds.class).begin(TitlesProjection.NAME);
        await().atMost(30, SECONDS).until(() -> rebuilt());
        going.set(false);
        deals = recorder.join();

        await().atMost(30, SECONDS).until(() -> caughtUp());
        assertThat(stages()).isEqualTo(entered + 2L * (deals - known));
        assertThat(querySide.get(Reconciler.class).reconcile().misses()).isEmpty();
        var grown = hash();

        querySide.get(Rebuilds.class).begin(TitlesProjection.NAME);
        await().atMost(30, SECONDS).until(() -> rebuilt() && caughtUp());
        assertThat(hash()).isEqualTo(grown);
    }

    @Test
    void what_could_not_be_applied_is_set_aside_once_again_and_not_twice() {
        querySide.record(opened(IMPOSSIBLE, "cannot be!"), enteredContract(IMPOSSIBLE), enteredContract(1));
        await().atMost(30, SECONDS).until(() -> position().covers(head()));

        querySide.get(Rebuilds.class).begin(TitlesProjection.NAME);

        await().atMost(30, SECONDS).until(() -> rebuilt() && position().covers(head()));
        assertThat(querySide.get(DeadLetters.class).of(TitlesProjection.NAME)).hasSize(2);
        assertThat(querySide.get(Reconciler.class).reconcile().misses()).isEmpty();
    }

    @Test
    void asking_twice_at_once_does_no_harm() {
        var before = hash();
        var http = new Http(querySide.port());
        var rebuild = "/api/admin/projections/" + TitlesProjection.NAME + "/rebuild";

        var answers = List.of(
                CompletableFuture.supplyAsync(() -> http.send("PUT", rebuild).statusCode()),
                CompletableFuture.supplyAsync(() -> http.send("PUT", rebuild).statusCode()));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(202));
        await().atMost(30, SECONDS).until(() -> rebuilt() && caughtUp());
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void nobody_knows_how_to_rebuild_what_is_not_there() {
        var answer = new Http(querySide.port()).send("PUT", "/api/admin/projections/nothing/rebuild");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Http.json(answer).get("type").asString()).isEqualTo("urn:duly:problem:unknown-projection");
    }

    /** Half of them also enter a stage, so that the table depends on the order of events. */
    private static Object[] deals(int first, int many) {
        var events = new ArrayList<DealEvent>();
        for (var number = first; number < first + many; number++) {
            events.add(opened(number));
            if (number % 2 == 0) {
                events.add(enteredContract(number));
            }
        }
        return events.toArray();
    }

    private static Object hash() {
        return TableHash.of(querySide.database(), querySide.get(TitlesProjection.class));
    }

    private static boolean rebuilt() {
        return !querySide.get(Rebuilds.class).isBeginning(TitlesProjection.NAME)
                && querySide.get(Rebuilds.class).failure(TitlesProjection.NAME).isEmpty()
                && position().index() >= 0
                && !position().replaying();
    }

    private static boolean caughtUp() {
        return number("select count(*) from query.title") == deals && position().covers(head());
    }

    private static Position position() {
        return Objects.requireNonNull(
                querySide.get(ProjectionPositions.class).all().get(TitlesProjection.NAME));
    }

    private static long head() {
        return number("select coalesce(max(global_index), 0) from command.domain_event");
    }

    private static long stages() {
        return number("select sum(stages) from query.title");
    }

    private static long number(String sql) {
        return querySide.database().sql(sql).query(Long.class).single();
    }
}
