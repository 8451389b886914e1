package io.duly.query.projection;

import static io.duly.query.testing.Deals.CALL;
import static io.duly.query.testing.Deals.REMINDER;
import static io.duly.query.testing.Playbooks.CHECK;
import static io.duly.query.testing.Playbooks.CLAUSES;
import static io.duly.query.testing.Playbooks.REMIND;
import static io.duly.query.testing.Playbooks.TALK;
import static io.duly.query.testing.Playbooks.THANK;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duly.events.contact.CoverageLevel;
import io.duly.events.contact.PersonRole;
import io.duly.events.customer.CustomerRenamed;
import io.duly.events.deal.GateBasis;
import io.duly.events.deal.Outcome;
import io.duly.events.deal.SkipReason;
import io.duly.events.escalation.EscalationPolicyPublished;
import io.duly.events.playbook.PlaybookDraftCommented;
import io.duly.events.playbook.PlaybookDraftDiscarded;
import io.duly.events.playbook.PlaybookDraftSaved;
import io.duly.events.shared.CommentId;
import io.duly.events.shared.DraftId;
import io.duly.events.shared.PolicyVersion;
import io.duly.events.shared.Stage;
import io.duly.events.warning.Clearing;
import io.duly.events.warning.WarningKind;
import io.duly.query.position.ReadsFrom;
import io.duly.query.reconciliation.Reconciler;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Playbooks;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.TableHash;
import io.duly.stored.EventNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final int MANY = 60;

    private static QuerySideUnderTest querySide;

    /** A full store: every kind of event, and what becomes of money in every way. */
    @BeforeAll
    static void a_full_store() {
        querySide = QuerySideUnderTest.whole();
        querySide.at(Instant.parse("2026-05-01T07:00:00Z"));
        for (var events : everything()) {
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
        assertThat(everything().stream().flatMap(Arrays::stream).map(event -> (Object) event.getClass()))
                .containsAll(EventNames.all());
    }

    @Test
    void every_kind_of_event_reaches_every_view() {
        assertThat(views()).hasSize(9).allSatisfy(view -> {
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
                            union all select deal_id, unapplied from query.credit_note) money
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
                        story(number).forEach(querySide::record);
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

    private static List<Object[]> everything() {
        var all = new ArrayList<Object[]>();
        all.add(new Object[] {Deals.published()});
        all.add(new Object[] {
            new EscalationPolicyPublished(
                    Deals.STANDARD.policyId(), 2, Deals.published().policy())
        });
        all.addAll(playbooks());
        for (int customer = 0; customer < 7; customer++) {
            all.add(new Object[] {
                Deals.registered(customer, "customer " + customer),
                new CustomerRenamed(Deals.customer(customer), "renamed " + customer),
                Deals.assigned(customer, "collector-" + customer % 3)
            });
            all.addAll(people(customer));
            all.addAll(signs(customer));
        }
        for (int number = 1; number <= MANY; number++) {
            all.addAll(story(number));
        }
        return all;
    }

    private static List<Object[]> playbooks() {
        var id = Playbooks.FIRST.playbookId();
        var draft = DraftId.of("autumn");
        return List.of(
                new Object[] {Playbooks.published(Playbooks.FIRST)},
                new Object[] {
                    new PlaybookDraftSaved(id, draft, Playbooks.PREVENTION),
                    new PlaybookDraftCommented(id, draft, new CommentId(new UUID(0, 1)), null, "shorter")
                },
                new Object[] {
                    new PlaybookDraftDiscarded(id, draft, "the old one is better"),
                    Playbooks.published(Playbooks.SECOND)
                });
    }

    private static List<Object[]> people(int customer) {
        return List.of(
                Contacts.known(customer, 1 + customer % 4, 1 + customer % 3).toArray(),
                new Object[] {
                    Contacts.changed(customer, 1, PersonRole.OTHER),
                    Contacts.failed(customer, 1, 1, DAY),
                    Contacts.away(customer, 1, DAY.plusDays(customer), DAY.plusDays(90), 0),
                    Contacts.limited(customer, "EUR 5000")
                },
                new Object[] {
                    Contacts.confirmed(customer, 1, 1, DAY.plusDays(2)),
                    Contacts.back(customer, 1, DAY.plusDays(40)),
                    Contacts.silent(customer, 1, DAY)
                },
                new Object[] {
                    Contacts.answers(customer, 1, DAY.plusDays(1)), Contacts.left(customer, 1, DAY.plusDays(200))
                });
    }

    /** Of one sign what is open before a transaction is cleared in it, raised, cleared and raised again. */
    private static List<Object[]> signs(int customer) {
        return List.of(
                new Object[] {
                    Contacts.raised(customer, 1, WarningKind.COVERAGE_FELL, DAY),
                    Contacts.raised(customer, 2, WarningKind.RUMOURS_OF_TROUBLE, DAY)
                },
                new Object[] {
                    Contacts.cleared(customer, 1, Clearing.CAUSE_GONE, "covered again"),
                    Contacts.raised(customer, 1, WarningKind.COVERAGE_FELL, DAY.plusDays(9)),
                    Contacts.cleared(customer, 1, Clearing.CAUSE_GONE, "covered again"),
                    Contacts.raised(customer, 1, WarningKind.COVERAGE_FELL, DAY.plusDays(10))
                },
                new Object[] {
                    Contacts.cleared(customer, 2, Clearing.BY_PERSON, "they were wrong"),
                    Contacts.forgotten(customer, 2)
                });
    }

    /** Each transaction of one deal's life; how far it gets depends on its number. */
    private static List<Object[]> story(int number) {
        var deal = new BookedDeal(number, number % 7, number % 2 == 0 ? "EUR" : "USD");
        var due = DAY.plusDays(number % 40);
        var story = new ArrayList<Object[]>();
        story.add(new Object[] {
            deal.opened(DAY),
            deal.pinned(Playbooks.FIRST),
            deal.plans(Playbooks.day(CHECK, DAY.plusDays(2)), Playbooks.day(TALK, DAY.plusDays(number % 9))),
            deal.termsAgreed(30, DAY)
        });
        story.add(new Object[] {
            deal.did(CHECK, DAY.plusDays(number % 4)),
            deal.contactsWaived(DAY, "a firm of one person"),
            deal.passed(Stage.NEGOTIATION, DAY, GateBasis.WITH_WAIVERS, CoverageLevel.BELOW, number % 3),
            deal.entered(Stage.CONTRACT),
            deal.waived(CLAUSES, DAY, "our own contract"),
            deal.pinned(Playbooks.SECOND),
            deal.plans(Playbooks.day(CLAUSES, DAY.plusDays(3)))
        });
        story.add(new Object[] {
            deal.approved(number % 3 * 10, DAY, "half is paid in advance"),
            deal.passed(Stage.CONTRACT, DAY, GateBasis.WITH_WAIVERS, CoverageLevel.BELOW, number % 3),
            deal.signed(DAY),
            deal.entered(Stage.DELIVERY),
            deal.delivered(DAY)
        });
        story.add(new Object[] {
            deal.entered(Stage.PAYMENT),
            deal.invoiced(1, DAY, "600.00", due, "400.00", due.plusDays(28)),
            deal.plans(Playbooks.day(REMIND, due.minusDays(5), due.plusDays(1))),
            deal.planned(Instant.parse("2026-03-02T06:00:00Z"))
        });
        story.add(new Object[] {
            deal.took(REMINDER, 1, 1, due),
            deal.skipped(CALL, SkipReason.SUPERSEDED, 1, 1, due),
            deal.becameOverdue(1, 1),
            deal.moved(new PolicyVersion(Deals.STANDARD.policyId(), 2))
        });
        if (number % 3 > 0) {
            story.add(new Object[] {deal.paid(1, "250.00", due), deal.credited(1, 1, "50.00", due)});
        }
        if (number % 3 > 1) {
            story.add(new Object[] {
                deal.paid(2, "1000.00", due.minusDays(3)),
                deal.nothingMoreToWaitFor(),
                deal.closed(Outcome.PAID, due.plusDays(5)),
                deal.plans(Playbooks.day(THANK, due.plusDays(7)))
            });
            story.add(new Object[] {deal.takenBack(1, due.plusDays(9)), deal.reopened(due.plusDays(9))});
            story.add(new Object[] {deal.unappliedUsed()});
        }
        if (number % 5 == 4) {
            story.add(new Object[] {deal.paid(3, "5000.00", due.plusDays(11))});
        }
        return story;
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
