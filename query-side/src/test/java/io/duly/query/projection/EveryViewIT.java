package io.duly.query.projection;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duly.query.position.ReadsFrom;
import io.duly.query.reconciliation.Reconciler;
import io.duly.query.testing.FullStore;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.TableHash;
import io.duly.stored.EventNames;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class EveryViewIT {

    private static QuerySideUnderTest querySide;

    /** A full store: every kind of event, and what becomes of money in every way. */
    @BeforeAll
    static void a_full_store() {
        querySide = QuerySideUnderTest.whole();
        querySide.at(Instant.parse("2026-05-01T07:00:00Z"));
        for (var events : FullStore.everything()) {
            querySide.record(events);
        }
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void the_store_is_full_of_every_kind_of_event() {
        assertThat(FullStore.everything().stream().flatMap(Arrays::stream).map(event -> (Object) event.getClass()))
                .containsAll(EventNames.all());
    }

    @Test
    void every_kind_of_event_reaches_every_view() {
        assertThat(views()).hasSize(16).allSatisfy(view -> {
            var handlers = new AnnotationEventHandlerAdapter(view);
            assertThat(EventNames.all()).as(view.name()).allMatch(handlers::canHandleType);
        });
    }

    @Test
    void no_event_is_set_aside_and_none_is_missed() {
        assertThat(querySide.get(DeadLetters.class).counts()).isEmpty();
        assertThat(querySide.get(Reconciler.class).reconcile().misses()).isEmpty();
    }

    @Test
    void what_is_open_on_an_instalment_is_the_sum_of_its_entries_in_the_sub_ledger() {
        var differences = querySide.database().sql("""
                select i.instalment_id, i.open, sum(e.amount) as ledger
                from query.instalment i full join query.ledger_entry e using (instalment_id)
                where e.instalment_id is not null or i.instalment_id is not null
                group by i.instalment_id, i.open
                having i.open is distinct from sum(e.amount)
                """).query().listOfRows();

        assertThat(differences).isEmpty();
        assertThat(number("select count(*) from query.instalment where open > 0"))
                .isPositive();
    }

    @Test
    void what_is_unapplied_is_what_the_sub_ledger_has_on_account() {
        assertThat(querySide.database().sql("""
                        select deal_id, sum(unapplied) from (
                            select deal_id, unapplied from query.payment
                            union all select deal_id, unapplied from query.credit_note
                            union all select deal_id, unapplied from query.moved_money) money
                        group by deal_id having sum(unapplied) <> 0 order by deal_id
                        """).query().listOfRows())
                .isNotEmpty()
                .isEqualTo(querySide.database().sql("""
                        select deal_id, -sum(amount) as sum from query.ledger_entry
                        where instalment_id is null
                        group by deal_id having sum(amount) <> 0 order by deal_id
                        """).query().listOfRows());
    }

    @Test
    void what_is_open_on_a_deal_is_open_on_its_instalments() {
        assertThat(querySide.database().sql("""
                        select d.deal_id from query.deal d left join query.instalment i using (deal_id)
                        group by d.deal_id, d.open having d.open <> coalesce(sum(i.open), 0)
                        """).query().listOfRows()).isEmpty();
    }

    @Test
    void a_rebuild_of_every_view_ends_where_it_began_while_new_events_arrive() {
        var going = new AtomicBoolean(true);
        var recorder = CompletableFuture.supplyAsync(
                () -> {
                    var number = 10_000;
                    while (going.get()) {
                        number++;
                        FullStore.story(number).forEach(querySide::record);
                    }
                    return number;
                },
                task -> Thread.ofPlatform().start(task));

        rebuildEverything();
        going.set(false);
        recorder.join();
        querySide.awaitViews();
        var grown = hashes();
        rebuildEverything();
        querySide.awaitViews();

        assertThat(hashes()).isEqualTo(grown);
        assertThat(querySide.get(Reconciler.class).reconcile().misses()).isEmpty();
        assertThat(querySide.get(DeadLetters.class).counts()).isEmpty();
    }

    @Test
    void every_endpoint_waits_for_views_that_there_are() {
        var names = querySide.get(Projections.class).names();

        assertThat(endpoints().filter(EveryViewIT::asksViews))
                .hasSizeGreaterThan(9)
                .allSatisfy(endpoint -> {
                    var onMethod = AnnotatedElementUtils.findMergedAnnotation(endpoint.getMethod(), ReadsFrom.class);
                    var reads = onMethod != null
                            ? onMethod
                            : AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), ReadsFrom.class);
                    assertThat(reads == null ? null : List.of(reads.value()))
                            .as(endpoint.toString())
                            .isNotNull()
                            .isSubsetOf(names);
                });
    }

    private static boolean asksViews(HandlerMethod endpoint) {
        var controller = endpoint.getBeanType();
        return controller.getPackageName().startsWith("io.duly.query.")
                && !controller.getPackageName().matches(".*[.](admin|reconciliation)")
                && !controller.isMemberClass();
    }

    private static Stream<HandlerMethod> endpoints() {
        return querySide.all(RequestMappingHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream());
    }

    private static void rebuildEverything() {
        var rebuilds = querySide.get(Rebuilds.class);
        var names = querySide.get(Projections.class).names();
        names.forEach(rebuilds::begin);
        await().atMost(60, SECONDS)
                .until(() -> names.stream().noneMatch(rebuilds::isBeginning)
                        && querySide.get(ProjectionPositions.class).all().values().stream()
                                .noneMatch(position -> position.replaying() || position.index() < 0));
        assertThat(names).allMatch(name -> rebuilds.failure(name).isEmpty());
    }

    private static Map<String, String> hashes() {
        var hashes = new TreeMap<String, String>();
        views().forEach(view -> hashes.putAll(TableHash.of(querySide.database(), view)));
        return hashes;
    }

    private static List<BatchProjection> views() {
        var projections = querySide.get(Projections.class);
        return projections.names().stream().map(projections::named).toList();
    }

    private static long number(String sql) {
        return querySide.database().sql(sql).query(Long.class).single();
    }
}
