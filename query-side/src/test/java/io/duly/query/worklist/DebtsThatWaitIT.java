package io.duly.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.duly.events.contact.ChannelKind;
import io.duly.events.contact.PersonRole;
import io.duly.events.deal.DisputeReason;
import io.duly.events.escalation.StepAction;
import io.duly.query.testing.BookedDeal;
import io.duly.query.testing.Contacts;
import io.duly.query.testing.Deals;
import io.duly.query.testing.Http;
import io.duly.query.testing.Pauses;
import io.duly.query.testing.QuerySideUnderTest;
import io.duly.query.testing.Scrape;
import io.duly.query.testing.SeenBy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A step that somebody was to take is no work of today while nothing can be asked for. */
class DebtsThatWaitIT {

    private static final Instant NOW = Instant.parse("2026-03-20T07:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate ISSUED = LocalDate.of(2026, 2, 10);

    private static QuerySideUnderTest querySide;
    private static Http http;

    /**
     * Each deal owes 100 and was to be called about; the second customer's are all paused. The third is not to be rung
     * up at all, the fourth not on the mobile.
     */
    @BeforeAll
    static void calls() {
        querySide = QuerySideUnderTest.whole();
        http = new Http(querySide.port());
        querySide.at(NOW);
        for (int customer = 1; customer <= 4; customer++) {
            querySide.record(Deals.registered(customer, "customer " + customer), Deals.assigned(customer, "cora"));
        }
        called(1, 1);
        var promised = called(2, 1);
        querySide.record(promised.promised(1, Contacts.person(1, 1), TODAY.minusDays(1), 1, "100.00", TODAY));
        var promisedInPart = called(3, 1);
        querySide.record(promisedInPart.promised(1, Contacts.person(1, 1), TODAY.minusDays(1), 1, "60.00", TODAY));
        var paused = called(4, 1);
        querySide.record(paused.paused(1, TODAY.minusDays(1), TODAY));
        var pausedBefore = called(5, 1);
        querySide.record(pausedBefore.paused(1, TODAY.minusDays(9), TODAY.minusDays(1)));
        var contestedAndPromised = called(6, 1);
        querySide.record(
                contestedAndPromised.contested(1, 1, "40.00", DisputeReason.PRICE, TODAY.minusDays(2)),
                contestedAndPromised.promised(1, Contacts.person(1, 1), TODAY.minusDays(1), 1, "60.00", TODAY));
        called(7, 2);
        querySide.record(Pauses.paused(2, 1, TODAY, TODAY.plusDays(5)));
        called(8, 3);
        querySide.record(
                Pauses.paused(3, 1, TODAY.minusDays(1), TODAY, ChannelKind.MOBILE),
                Pauses.paused(3, 2, TODAY, TODAY.plusDays(1), ChannelKind.OFFICE_PHONE));
        called(9, 4);
        querySide.record(
                Contacts.added(4, 1, PersonRole.ACCOUNTS_PAYABLE),
                Contacts.reachedBy(4, 1, 1, ChannelKind.MOBILE),
                Contacts.reachedBy(4, 1, 2, ChannelKind.OFFICE_PHONE),
                Pauses.paused(4, 1, TODAY, TODAY, ChannelKind.MOBILE));
        querySide.awaitViews();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void only_calls_about_something_to_ask_for_are_work_of_today() {
        assertThat(steps())
                .extracting(item -> item.at("/dealTitle").asString())
                .containsExactlyInAnyOrder("deal 1", "deal 3", "deal 5", "deal 9");
    }

    @Test
    void nobody_is_turned_to_through_a_channel_that_is_paused() {
        assertThat(steps())
                .filteredOn(item -> item.at("/dealTitle").asString().equals("deal 9"))
                .extracting(item -> item.at("/contact/channel/kind").asString())
                .containsExactly("OFFICE_PHONE");
    }

    @Test
    void a_call_is_work_again_on_the_day_after_the_last_phone_is_free() {
        querySide.at(NOW.plus(Duration.ofDays(1)));
        try {
            assertThat(steps())
                    .extracting(item -> item.at("/dealTitle").asString())
                    .contains("deal 8");
        } finally {
            querySide.at(NOW);
        }
    }

    @Test
    void the_metrics_count_the_steps_of_the_day_lists_and_how_long_the_oldest_waits() {
        var metrics = Scrape.of(http);

        assertThat(metrics.value("duly_worklist_steps{day=\"earlier\",owner=\"COLLECTOR\"}"))
                .hasValue(4);
        assertThat(metrics.value("duly_worklist_steps{day=\"today\",owner=\"COLLECTOR\"}"))
                .hasValue(0);
        assertThat(metrics.value("duly_worklist_oldest_step_age_seconds{owner=\"COLLECTOR\"}"))
                .hasValue(86_400);
        assertThat(metrics.value("duly_worklist_oldest_step_age_seconds{owner=\"LAWYER\"}"))
                .hasValue(0);
    }

    /** The ladder and the day list decide by the same ways. */
    @Test
    void the_database_knows_the_ways_of_each_step() {
        assertThat(StepAction.values())
                .allSatisfy(action -> assertThat(ways(action))
                        .containsExactlyInAnyOrderElementsOf(
                                action.ways().stream().map(Enum::name).toList()));
    }

    private static List<String> ways(StepAction action) {
        return querySide
                .database()
                .sql("select unnest(query.ways_of(?))")
                .param(action.name())
                .query(String.class)
                .list();
    }

    private static BookedDeal called(int number, int customer) {
        var deal = new BookedDeal(number, customer, "EUR");
        querySide.record(
                deal.opened(ISSUED),
                deal.invoiced(1, ISSUED, "100.00", TODAY.minusDays(3)),
                deal.took(Deals.CALL, 1, 1, TODAY.minusDays(1)));
        return deal;
    }

    private static List<JsonNode> steps() {
        var answer = http.send("GET", "/api/prevention/today", SeenBy.HEADER, "COLLECTOR cora");
        return Http.json(answer).at("/items").values().stream()
                .filter(item -> item.at("/type").asString().equals("STEP"))
                .toList();
    }
}
